package org.minutegraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.minutegraph.vocabulary.Min;

/**
 * Which documents are loaded, as their provenance tells: from which bytes, and by which program.
 * Whoever asks may be interrupted; the target, whose files an interrupted reader would close, is
 * asked by a thread of its own.
 */
public final class LoadedDocuments implements AutoCloseable {
  private static final String PROV = "http://www.w3.org/ns/prov#";

  private final GraphTarget target;
  private final String provenance;
  private final String withdrawn;
  private final ExecutorService asking = Executors.newSingleThreadExecutor(LoadedDocuments::daemon);

  /**
   * Asks a target, once at the beginning, so that one that does not answer is known early.
   *
   * @param provenance the name of its graph of provenance
   * @param withdrawn the name of its graph of what was withdrawn
   */
  public LoadedDocuments(GraphTarget target, String provenance, String withdrawn)
      throws IOException {
    this.target = target;
    this.provenance = provenance;
    this.withdrawn = withdrawn;
    target.held(provenance, NodeFactory.createURI(provenance), Node.ANY, Node.ANY);
  }

  /** Whether the graph was made from these bytes by this version of the program and its topics. */
  public boolean hold(String graph, String sha256, String toolVersion, String schemeVersion) {
    return ask(() -> isHeld(graph, sha256, toolVersion, schemeVersion));
  }

  /**
   * Whether a document was withdrawn.
   *
   * @param name as it stands in the graph of what was withdrawn
   */
  public boolean lack(Node name) {
    return ask(() -> !target.held(withdrawn, Node.ANY, Min.withdrawnName.asNode(), name).isEmpty());
  }

  private boolean ask(Callable<Boolean> question) {
    try {
      return asking.submit(question).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause
          ? new UncheckedIOException(cause)
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    asking.shutdown();
  }

  private boolean isHeld(String graph, String sha256, String toolVersion, String schemeVersion)
      throws IOException {
    Node name = NodeFactory.createURI(graph);
    Node file = one(name, prov("wasDerivedFrom"));
    Node extraction = one(name, prov("wasGeneratedBy"));
    Node tool = one(extraction, prov("wasAssociatedWith"));
    return says(one(file, Min.sha256.asNode()), sha256)
        && says(one(extraction, Min.schemeVersion.asNode()), schemeVersion)
        && tool.isURI()
        && tool.getURI().endsWith("/" + toolVersion);
  }

  private static boolean says(Node node, String text) {
    return node.isLiteral() && node.getLiteralLexicalForm().equals(text);
  }

  private static Node prov(String name) {
    return NodeFactory.createURI(PROV + name);
  }

  /** What it is not known to be is {@link Node#ANY}. */
  private Node one(Node subject, Node predicate) throws IOException {
    return subject.isConcrete()
        ? target.held(provenance, subject, predicate, Node.ANY).stream()
            .map(triple -> triple.getObject())
            .findFirst()
            .orElse(Node.ANY)
        : Node.ANY;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "loaded documents");
    thread.setDaemon(true);
    return thread;
  }
}

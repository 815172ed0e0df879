package org.minutegraph.load;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.minutegraph.vocabulary.Min;

/**
 * Which documents are loaded, as their provenance tells: from which bytes, and by which program.
 */
public final class LoadedDocuments {
  private static final String PROV = "http://www.w3.org/ns/prov#";

  private final Map<String, String> known;

  private LoadedDocuments(Map<String, String> known) {
    this.known = known;
  }

  /** Nothing is loaded yet. */
  public static LoadedDocuments none() {
    return new LoadedDocuments(Map.of());
  }

  /** What a provenance graph tells. */
  public static LoadedDocuments in(Graph provenance) {
    Map<String, String> known = new HashMap<>();
    provenance.stream(Node.ANY, prov("wasDerivedFrom"), Node.ANY)
        .forEach(
            from -> {
              Node run = one(provenance, from.getSubject(), prov("wasGeneratedBy"));
              String tool = one(provenance, run, prov("wasAssociatedWith")).toString();
              Node hash = one(provenance, from.getObject(), Min.sha256.asNode());
              if (hash.isLiteral()) {
                known.put(
                    from.getSubject().toString(),
                    key(hash.getLiteralLexicalForm(), tool.replaceFirst(".*/", "")));
              }
            });
    return new LoadedDocuments(known);
  }

  /** Whether the graph was made from these bytes by this version of the program. */
  public boolean hold(String graph, String sha256, String toolVersion) {
    return key(sha256, toolVersion).equals(known.get(graph));
  }

  private static String key(String sha256, String tool) {
    return sha256 + " " + tool;
  }

  private static Node prov(String name) {
    return NodeFactory.createURI(PROV + name);
  }

  private static Node one(Graph graph, Node subject, Node predicate) {
    return graph.stream(subject, predicate, Node.ANY)
        .map(triple -> triple.getObject())
        .findFirst()
        .orElse(Node.ANY);
  }
}

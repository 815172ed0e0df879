package org.minutegraph.load;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Writes named graphs one after the other, each sorted, so that the same graphs give the same
 * bytes.
 */
public final class GraphStream implements GraphTarget {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final OutputStream out;
  private final StreamRDF stream;
  private final boolean named;

  /**
   * @param prefixes for the formats that abbreviate
   */
  public GraphStream(OutputStream out, GraphFormat format, Map<String, String> prefixes) {
    this.out = out;
    this.stream = StreamRDFWriter.getWriterStream(out, format.format());
    this.named = format != GraphFormat.TTL;
    stream.start();
    if (format != GraphFormat.NQ) {
      prefixes.forEach(stream::prefix);
    }
  }

  @Override
  public void replace(String name, Graph graph) throws IOException {
    Node node = NodeFactory.createURI(name);
    List<Triple> triples = graph.stream().sorted(ORDER).toList();
    try {
      triples.forEach(triple -> send(node, triple));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public void revise(String name, Set<Node> subjects, Graph graph) throws IOException {
    replace(name, graph);
  }

  private void send(Node graph, Triple triple) {
    if (named) {
      stream.quad(Quad.create(graph, triple));
    } else {
      stream.triple(triple);
    }
  }

  @Override
  public Graph held(String name, Node subject, Node predicate, Node object) {
    return GraphFactory.createDefaultGraph();
  }

  @Override
  public Set<String> around(String body, LocalDate from, LocalDate until) {
    return Set.of();
  }

  @Override
  public void commit() throws IOException {
    stream.finish();
    out.flush();
  }

  @Override
  public void close() {
    // The stream belongs to whoever opened it.
  }
}

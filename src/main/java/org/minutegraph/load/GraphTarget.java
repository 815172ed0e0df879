package org.minutegraph.load;

import java.io.IOException;
import org.apache.jena.graph.Graph;

/** What named graphs are loaded into. */
public interface GraphTarget extends AutoCloseable {

  /**
   * Puts the graph in the place of whatever has that name. The target may hold it back until {@link
   * #commit}.
   *
   * @param name the graph's IRI
   */
  void replace(String name, Graph graph) throws IOException;

  /**
   * Puts statements into a graph that many documents share: what was said there of the same
   * subjects is replaced, what was said of others stays.
   *
   * @param name the graph's IRI
   */
  void merge(String name, Graph graph) throws IOException;

  /** A copy of a graph as it stands in the target; empty where the target begins anew. */
  Graph held(String name) throws IOException;

  /** Makes everything that was put stand. */
  void commit() throws IOException;

  /** Lets go of the target; what was not committed is as if it had never been put. */
  @Override
  void close() throws IOException;
}

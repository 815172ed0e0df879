package org.minutegraph.load;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
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

  /**
   * Graphs of documents that the target held before and that record a meeting of a body within some
   * days, refer to one, or ask for something that the body is to have. There may be more of them
   * than asked for; none where the target begins anew.
   *
   * @param body IRI
   * @param from first day
   * @param until last day
   */
  Set<String> around(String body, LocalDate from, LocalDate until) throws IOException;

  /** Makes everything that was put stand. */
  void commit() throws IOException;

  /** Lets go of the target; what was not committed is as if it had never been put. */
  @Override
  void close() throws IOException;
}

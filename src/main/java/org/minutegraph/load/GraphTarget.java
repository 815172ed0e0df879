package org.minutegraph.load;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

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
  default void merge(String name, Graph graph) throws IOException {
    revise(name, Change.subjects(graph), graph);
  }

  /**
   * Puts all that is to be said of some subjects into a graph that many documents share: what was
   * said of them there is gone, what was said of others stays.
   *
   * @param name the graph's IRI
   */
  void revise(String name, Set<Node> subjects, Graph graph) throws IOException;

  /**
   * A copy of the statements of a graph that fit a pattern, as they stand in the target: what was
   * put and not yet committed may be missing. Takes no longer for a larger target, save where it is
   * on the web. May be called from several threads.
   *
   * @param name the graph's IRI
   */
  Graph held(String name, Node subject, Node predicate, Node object) throws IOException;

  /** A copy of a graph as it stands in the target; empty where the target begins anew. */
  default Graph held(String name) throws IOException {
    return held(name, Node.ANY, Node.ANY, Node.ANY);
  }

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

package org.minutegraph.serve.guard;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;

/**
 * Walks property paths through a graph (SPARQL 1.1, section 9.3). The library's own walker calls
 * itself for every node it comes to: on a long way the stack overflows, in the midst of reading the
 * store if need be, which then cannot be read any more. This one keeps the nodes it has seen in a
 * set, and takes each step only when it is asked for.
 */
final class PathWalk {
  private final Graph graph;

  PathWalk(Graph graph) {
    this.graph = graph;
  }

  /** Where a path leads from a node; once for each way there, where the standard counts ways. */
  Iterator<Node> from(Node node, Path path) {
    return step(node, path, true);
  }

  /** From where a path leads to a node. */
  Iterator<Node> to(Node node, Path path) {
    return step(node, path, false);
  }

  /** Every node at which the path may begin, each once; there may be more than needed. */
  Iterator<Node> beginnings(Path path) {
    return Iter.distinct(beginnings(path, true));
  }

  private Iterator<Node> step(Node node, Path path, boolean forward) {
    if (path instanceof P_Path0 link) {
      return along(node, link.getNode(), link.isForward() == forward);
    }
    if (path instanceof P_Inverse inverse) {
      return step(node, inverse.getSubPath(), !forward);
    }
    if (path instanceof P_Seq both) {
      Path first = forward ? both.getLeft() : both.getRight();
      Path second = forward ? both.getRight() : both.getLeft();
      return Iter.flatMap(step(node, first, forward), middle -> step(middle, second, forward));
    }
    if (path instanceof P_Alt either) {
      return Iter.flatMap(
          List.of(either.getLeft(), either.getRight()).iterator(), one -> step(node, one, forward));
    }
    if (path instanceof P_NegPropSet others) {
      return others(node, others, forward);
    }
    return repeated(node, path, forward);
  }

  private Iterator<Node> repeated(Node node, Path path, boolean forward) {
    if (path instanceof P_ZeroOrOne maybe) {
      return Iter.distinct(
          Iter.concat(Iter.singletonIterator(node), step(node, maybe.getSubPath(), forward)));
    }
    if (path instanceof P_ZeroOrMore1 any) {
      return new Reached(
          Iter.singletonIterator(node), next -> step(next, any.getSubPath(), forward));
    }
    if (path instanceof P_OneOrMore1 some) {
      return new Reached(
          step(node, some.getSubPath(), forward), next -> step(next, some.getSubPath(), forward));
    }
    throw unknown(path);
  }

  private static QueryBuildException unknown(Path path) {
    return new QueryBuildException("not a path of SPARQL 1.1: " + path);
  }

  private Iterator<Node> along(Node node, Node property, boolean forward) {
    return forward
        ? Iter.map(graph.find(node, property, Node.ANY), Triple::getObject)
        : Iter.map(graph.find(Node.ANY, property, node), Triple::getSubject);
  }

  private Iterator<Node> others(Node node, P_NegPropSet path, boolean forward) {
    return Iter.concat(
        but(node, path.getFwdNodes(), forward), but(node, path.getBwdNodes(), !forward));
  }

  /** By all properties but some; nowhere where none is named. */
  private Iterator<Node> but(Node node, List<Node> excluded, boolean forward) {
    if (excluded.isEmpty()) {
      return Iter.nullIterator();
    }
    Iterator<Triple> found =
        forward ? graph.find(node, Node.ANY, Node.ANY) : graph.find(Node.ANY, Node.ANY, node);
    return Iter.map(
        Iter.filter(found, triple -> !excluded.contains(triple.getPredicate())),
        forward ? Triple::getObject : Triple::getSubject);
  }

  private Iterator<Node> beginnings(Path path, boolean forward) {
    if (path instanceof P_Path0 link) {
      return Iter.map(
          graph.find(Node.ANY, link.getNode(), Node.ANY),
          link.isForward() == forward ? Triple::getSubject : Triple::getObject);
    }
    if (path instanceof P_Inverse inverse) {
      return beginnings(inverse.getSubPath(), !forward);
    }
    if (path instanceof P_Seq both) {
      return beginnings(forward ? both.getLeft() : both.getRight(), forward);
    }
    if (path instanceof P_Alt either) {
      return Iter.flatMap(
          List.of(either.getLeft(), either.getRight()).iterator(), one -> beginnings(one, forward));
    }
    if (path instanceof P_OneOrMore1 some) {
      return beginnings(some.getSubPath(), forward);
    }
    return everywhere();
  }

  private Iterator<Node> everywhere() {
    return Iter.flatMap(
        graph.find(Node.ANY, Node.ANY, Node.ANY),
        triple -> List.of(triple.getSubject(), triple.getObject()).iterator());
  }
}

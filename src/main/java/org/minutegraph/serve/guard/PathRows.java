package org.minutegraph.serve.guard;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;

/** The rows that a property path makes of the rows before it. */
final class PathRows extends QueryIterRepeatApply {
  private final TriplePath pattern;
  private final PathWalk walk;

  PathRows(TriplePath pattern, QueryIterator before, Graph graph, ExecutionContext context) {
    super(before, context);
    this.pattern = pattern;
    this.walk = new PathWalk(graph);
  }

  @Override
  protected QueryIterator nextStage(Binding row) {
    Node subject = Var.lookup(row, pattern.getSubject());
    Node object = Var.lookup(row, pattern.getObject());
    return QueryIterPlainWrapper.create(rows(row, subject, object), getExecContext());
  }

  private Iterator<Binding> rows(Binding row, Node subject, Node object) {
    if (!Var.isVar(subject)) {
      return ends(row, walk.from(subject, pattern.getPath()), object);
    }
    if (!Var.isVar(object)) {
      return ends(row, walk.to(object, pattern.getPath()), subject);
    }
    return Iter.flatMap(
        walk.beginnings(pattern.getPath()),
        begin -> {
          Binding begun = BindingFactory.binding(row, Var.alloc(subject), begin);
          return rows(begun, begin, Var.lookup(begun, object));
        });
  }

  /** A row for each node that may be what is wanted: any for a variable, else the very node. */
  private static Iterator<Binding> ends(Binding row, Iterator<Node> reached, Node wanted) {
    return Var.isVar(wanted)
        ? Iter.map(reached, node -> BindingFactory.binding(row, Var.alloc(wanted), node))
        : Iter.map(Iter.filter(reached, wanted::equals), node -> row);
  }
}

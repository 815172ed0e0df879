package org.minutegraph.serve.guard;

import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorByType;
import org.apache.jena.sparql.algebra.op.Op0;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/**
 * Counts the parts of a query: patterns, steps of paths, operators, calls of functions. Each may
 * wait for the next, and very many overflow the stack; if that happens while the store is being
 * read, it cannot be read any more.
 */
final class QuerySize {
  /** More than anybody writes. */
  private static final int MOST = 500;

  /** For EXISTS: one within the other, each doubles what the library has to do to prepare it. */
  private static final int EXISTS = 32;

  private int parts;

  private QuerySize() {}

  /**
   * Turns a query down that has too many parts.
   *
   * @throws QueryBuildException that says so
   */
  static void check(Op query) {
    QuerySize size = new QuerySize();
    Walker.walk(query, size.new Operators(), size.new Functions());
  }

  private void add(int more) {
    parts += more;
    if (parts > MOST) {
      throw new QueryBuildException("the query has more than " + MOST + " parts");
    }
  }

  private static int steps(Path path) {
    if (path instanceof P_FixedLength || path instanceof P_Mod) {
      throw new QueryBuildException("SPARQL 1.1 does not count the steps of a path: " + path);
    }
    if (path instanceof P_Path1 one) {
      return 1 + steps(one.getSubPath());
    }
    if (path instanceof P_Path2 both) {
      return 1 + steps(both.getLeft()) + steps(both.getRight());
    }
    return 1;
  }

  private final class Operators extends OpVisitorByType {
    @Override
    public void visit(OpBGP patterns) {
      add(1 + patterns.getPattern().size());
    }

    @Override
    public void visit(OpPath path) {
      add(steps(path.getTriplePath().getPath()));
    }

    @Override
    protected void visitN(OpN operator) {
      add(1);
    }

    @Override
    protected void visit2(Op2 operator) {
      add(1);
    }

    @Override
    protected void visit1(Op1 operator) {
      add(1);
    }

    @Override
    protected void visit0(Op0 operator) {
      add(1);
    }

    @Override
    protected void visitFilter(OpFilter filter) {
      add(1);
    }

    @Override
    protected void visitLeftJoin(OpLeftJoin join) {
      add(1);
    }
  }

  private final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunction1 function) {
      add(1);
    }

    @Override
    public void visit(ExprFunction2 function) {
      add(1);
    }

    @Override
    public void visit(ExprFunction3 function) {
      add(1);
    }

    @Override
    public void visit(ExprFunctionN function) {
      add(1);
    }

    @Override
    public void visit(ExprFunctionOp exists) {
      add(EXISTS);
    }
  }
}

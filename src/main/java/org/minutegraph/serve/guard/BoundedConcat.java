package org.minutegraph.serve.guard;

import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;

/** The texts of a group in one: a query that makes it too long is stopped. */
final class BoundedConcat extends AggregatorBase {
  private final AggregatorBase whole;
  private final String separator;

  private BoundedConcat(AggregatorBase whole, boolean distinct, String separator) {
    super("GROUP_CONCAT", distinct, whole.getExprList());
    this.whole = whole;
    this.separator = separator;
  }

  /** The aggregate with a bound, where it needs one. */
  static Aggregator of(Aggregator aggregator) {
    if (aggregator instanceof AggGroupConcat concat) {
      return new BoundedConcat(concat, false, concat.getSeparator());
    }
    if (aggregator instanceof AggGroupConcatDistinct concat) {
      return new BoundedConcat(concat, true, concat.getSeparator());
    }
    return aggregator;
  }

  @Override
  public Aggregator copy(ExprList expressions) {
    return of(whole.copy(expressions));
  }

  @Override
  public Accumulator createAccumulator() {
    return new Counting(whole.createAccumulator(), getExpr(), separator);
  }

  @Override
  public Node getValueEmpty() {
    return whole.getValueEmpty();
  }

  @Override
  public int hashCode() {
    return whole.hashCode();
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof BoundedConcat that && whole.equals(that.whole, bySyntax);
  }

  /** Counts what is put together. */
  private static final class Counting implements Accumulator {
    private final Accumulator inner;
    private final Expr part;
    private final String separator;
    private long length;

    Counting(Accumulator inner, Expr part, String separator) {
      this.inner = inner;
      this.part = part;
      this.separator = separator;
    }

    @Override
    public void accumulate(Binding row, FunctionEnv environment) {
      length += lengthOf(row, environment);
      if (length > Lengths.MOST) {
        throw new QueryCancelledException();
      }
      inner.accumulate(row, environment);
    }

    private long lengthOf(Binding row, FunctionEnv environment) {
      try {
        return Lengths.of(part.eval(row, environment)) + separator.length();
      } catch (ExprException e) {
        return 0; // no value: nothing is added to the text
      }
    }

    @Override
    public NodeValue getValue() {
      return inner.getValue();
    }
  }
}

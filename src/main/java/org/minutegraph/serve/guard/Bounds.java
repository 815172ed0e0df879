package org.minutegraph.serve.guard;

import java.util.List;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.Context;

/**
 * Queries in which every function that can make much out of little has a bound: REPLACE, REGEX,
 * CONCAT, GROUP_CONCAT, ENCODE_FOR_URI and the product of whole numbers. What they make in one call
 * cannot be stopped from outside.
 */
public final class Bounds {
  private Bounds() {}

  /** Bounds all queries of a dataset from now on. */
  public static void set(Context dataset) {
    RewriteFactory factory = Bounds::before;
    dataset.set(ARQConstants.sysOptimizerFactory, factory);
  }

  private static Rewrite before(Context context) {
    Rewrite standard = Optimize.stdOptimizationFactory.create(context);
    return op -> standard.rewrite(bounded(op));
  }

  private static Op bounded(Op op) {
    QuerySize.check(op);
    return Transformer.transform(new TransformCopy(), new Expressions(), op);
  }

  private static final class Expressions extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      Expr copy = super.transform(function, arguments);
      if (copy instanceof E_StrReplace replace) {
        return new Bounded(replace, Lengths::checkReplaced, replace::eval);
      }
      if (copy instanceof E_Regex regex) {
        return new Bounded(regex, values -> Lengths.checkFound(values, 2), regex::eval);
      }
      if (copy instanceof E_StrConcat concat) {
        return new Bounded(concat, Lengths::checkSum, concat::eval);
      }
      return copy;
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
      return function instanceof E_StrEncodeForURI
          ? new ShortEncoding(argument)
          : super.transform(function, argument);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
      return function instanceof E_Multiply
          ? new ShortProduct(left, right)
          : super.transform(function, left, right);
    }

    @Override
    public Expr transform(ExprAggregator aggregate) {
      Aggregator aggregator = aggregate.getAggregator();
      ExprList given = aggregator.getExprList();
      Aggregator copy =
          given == null ? aggregator : aggregator.copy(ExprTransformer.transform(this, given));
      return new ExprAggregator(aggregate.getVar(), BoundedConcat.of(copy));
    }
  }

  private static final class ShortEncoding extends E_StrEncodeForURI {
    ShortEncoding(Expr argument) {
      super(argument);
    }

    @Override
    public NodeValue eval(NodeValue value) {
      Lengths.checkSum(List.of(value));
      return super.eval(value);
    }

    @Override
    public Expr copy(Expr argument) {
      return new ShortEncoding(argument);
    }
  }

  private static final class ShortProduct extends E_Multiply {
    ShortProduct(Expr left, Expr right) {
      super(left, right);
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
      if (Lengths.of(left) + Lengths.of(right) > Lengths.DIGITS) {
        throw new ExprEvalException("the product has too many digits");
      }
      return super.eval(left, right);
    }

    @Override
    public Expr copy(Expr left, Expr right) {
      return new ShortProduct(left, right);
    }
  }
}

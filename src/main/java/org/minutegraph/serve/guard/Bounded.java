package org.minutegraph.serve.guard;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** A function whose arguments are looked at before it is called. */
final class Bounded extends ExprFunctionN {
  private final ExprFunctionN function;
  private final Consumer<List<NodeValue>> check;
  private final Function<List<NodeValue>, NodeValue> value;

  /**
   * @param function what it stands for, with its arguments
   * @param check throws where the function may not be called
   * @param value what the function makes of its arguments
   */
  Bounded(
      ExprFunctionN function,
      Consumer<List<NodeValue>> check,
      Function<List<NodeValue>, NodeValue> value) {
    super(function.getFunctionSymbol().getSymbol(), ExprList.create(function.getArgs()));
    this.function = function;
    this.check = check;
    this.value = value;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    check.accept(arguments);
    return value.apply(arguments);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new Bounded((ExprFunctionN) function.copy(arguments), check, value);
  }
}

package org.minutegraph.serve.guard;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/**
 * How long the texts may be that a query makes. Beyond that a function has no value, as if it were
 * given what it cannot take.
 */
final class Lengths {
  /** Longer than any minutes, and short beside the heap. */
  static final long MOST = 1L << 20;

  /** Of a number; what people count has less. */
  static final int DIGITS = 400;

  private static final int PATTERN = 1_000;

  private Lengths() {}

  static long of(NodeValue value) {
    return value.asNode().isLiteral() ? value.asNode().getLiteralLexicalForm().length() : 0;
  }

  static void check(long length) {
    if (length > MOST) {
      throw new ExprEvalException("the text is longer than " + MOST + " characters");
    }
  }

  static void checkSum(List<NodeValue> values) {
    check(values.stream().mapToLong(Lengths::of).sum());
  }

  /** Runs the expression of REGEX or REPLACE over its text, with bounds. */
  static void checkFound(List<NodeValue> arguments, int flags) {
    Matcher matcher = matcher(arguments, flags);
    matcher.find();
  }

  /** As {@link #checkFound}, for every place where the text would be replaced. */
  static void checkReplaced(List<NodeValue> arguments) {
    Matcher matcher = matcher(arguments, 3);
    String replacement = text(arguments.get(2));
    long groups = replacement.chars().filter(c -> c == '$').count();
    long length = of(arguments.get(0));
    check(replacement.length());
    while (matcher.find()) {
      length += replacement.length() + groups * (matcher.end() - matcher.start());
      check(length);
    }
  }

  private static Matcher matcher(List<NodeValue> arguments, int flags) {
    checkSum(arguments);
    String pattern = text(arguments.get(1));
    if (pattern.length() > PATTERN) {
      throw new ExprEvalException("the regular expression is too long");
    }
    String given = arguments.size() > flags ? text(arguments.get(flags)) : null;
    Pattern compiled = RegexEngine.makePattern("REGEX", pattern, given);
    return compiled.matcher(new Steps(text(arguments.get(0))));
  }

  private static String text(NodeValue value) {
    if (!value.asNode().isLiteral()) {
      throw new ExprEvalException("not a text: " + value);
    }
    return value.asNode().getLiteralLexicalForm();
  }
}

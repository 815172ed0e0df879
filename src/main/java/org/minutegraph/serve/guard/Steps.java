package org.minutegraph.serve.guard;

import org.apache.jena.sparql.expr.ExprEvalException;

/**
 * A text that can be looked at so many times and no more: what keeps a regular expression from
 * going back and forth in it for ever. Not for use by several threads.
 */
final class Steps implements CharSequence {
  private static final long MOST = 5_000_000;

  private final String text;
  private long taken;

  Steps(String text) {
    this.text = text;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    taken++;
    if (taken > MOST) {
      throw new ExprEvalException("the regular expression takes too many steps");
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}

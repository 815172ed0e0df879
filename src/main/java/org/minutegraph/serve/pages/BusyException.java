package org.minutegraph.serve.pages;

/** So many queries run that another has to wait. */
public final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BusyException() {
    super("too many queries at once; try again shortly");
  }
}

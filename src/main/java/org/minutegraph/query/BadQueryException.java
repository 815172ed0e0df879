package org.minutegraph.query;

/** A query, or what was to be put in it, is wrong; the message is for the person who asked. */
public final class BadQueryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BadQueryException(String message) {
    super(message);
  }

  public BadQueryException(String message, Throwable cause) {
    super(message, cause);
  }
}

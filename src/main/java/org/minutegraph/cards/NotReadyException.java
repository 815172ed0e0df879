package org.minutegraph.cards;

/** Cards are being made; it is worth to come again. */
public final class NotReadyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotReadyException(String message, Throwable cause) {
    super(message, cause);
  }
}

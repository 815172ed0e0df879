package org.minutegraph.read.layout;

import org.minutegraph.model.FindingCode;

/**
 * Ends the reading of a file that nobody waits for any more. Whoever limits the time of a document
 * interrupts its thread; loops over untrusted input (pages, rows, entries) ask here each time
 * round.
 */
public final class Patience {
  private Patience() {}

  /**
   * Leaves the thread interrupted.
   *
   * @throws Unreadable where the thread is interrupted
   */
  public static void check() throws Unreadable {
    if (Thread.currentThread().isInterrupted()) {
      throw lost();
    }
  }

  /** What {@link #check} throws. */
  public static Unreadable lost() {
    return new Unreadable(FindingCode.TOO_SLOW, "takes too long to read: split it.");
  }
}

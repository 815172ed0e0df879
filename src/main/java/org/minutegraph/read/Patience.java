package org.minutegraph.read;

import org.minutegraph.model.FindingCode;
import org.minutegraph.read.layout.Unreadable;

/**
 * Ends the reading of a file that nobody waits for any more. Whoever limits the time of a document
 * interrupts its thread; loops over untrusted input (pages, rows, entries) ask here each time
 * round.
 */
final class Patience {
  private Patience() {}

  /**
   * Leaves the thread interrupted.
   *
   * @throws Unreadable where the thread is interrupted
   */
  static void check() throws Unreadable {
    if (Thread.currentThread().isInterrupted()) {
      throw new Unreadable(FindingCode.TOO_SLOW, "takes too long to read: split it.");
    }
  }
}

package org.minutegraph.pipeline;

import java.util.function.Function;

/**
 * Work whose faults stay its own. Minutes are untrusted: a fault of the program that one document,
 * or what is known of one council, lays bare must not cost the thousand others of the run. Whoever
 * does the work says what becomes of it then, and tells of the fault.
 */
final class Contained {

  /**
   * Work on one part of a run.
   *
   * @param <E> how it fails where the program does not
   */
  interface Work<T, E extends Exception> {
    T result() throws E;
  }

  private Contained() {}

  /**
   * What the work gives, or what becomes of it where the program itself fails.
   *
   * @throws E as the work does: no fault of the program
   */
  static <T, E extends Exception> T in(Work<T, E> work, Function<Throwable, T> faulty) throws E {
    try {
      return work.result();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return faulty.apply(fault);
    }
  }
}

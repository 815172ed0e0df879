package org.minutegraph.cli;

/** What the program says to the shell when it ends. */
final class ExitCode {
  static final int DONE = 0;

  /** Failed; or nothing was found where something was looked for. */
  static final int FAILED = 1;

  static final int USAGE = 2;

  /** Done, and something needs a person: a document was rejected, data do not conform. */
  static final int FINDINGS = 3;

  private ExitCode() {}
}

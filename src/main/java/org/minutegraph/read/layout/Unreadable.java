package org.minutegraph.read.layout;

import org.minutegraph.model.Finding;
import org.minutegraph.model.FindingCode;

/** Why a file is turned down; never leaves the step. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  private final FindingCode code;

  /**
   * @param message what is wrong and what to do, to follow the file's name: "is empty: ..."
   */
  public Unreadable(FindingCode code, String message) {
    super(message);
    this.code = code;
  }

  /** The finding on a file. */
  public Finding in(String file) {
    return new Finding(code, file, file + " " + getMessage(), null);
  }
}

package org.minutegraph.read;

import org.minutegraph.model.Finding;
import org.minutegraph.model.FindingCode;

/** Why a file is turned down; never leaves this package. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  private final FindingCode code;

  /**
   * @param message what is wrong and what to do, to follow the file's name: "is empty: ..."
   */
  Unreadable(FindingCode code, String message) {
    super(message);
    this.code = code;
  }

  Finding in(String file) {
    return new Finding(code, file, file + " " + getMessage(), null);
  }
}

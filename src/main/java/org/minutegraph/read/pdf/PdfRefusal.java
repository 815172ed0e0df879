package org.minutegraph.read.pdf;

import java.io.IOException;
import org.minutegraph.model.FindingCode;

/** Why a PDF is not read, though it could be opened. */
public final class PdfRefusal extends IOException {
  private static final long serialVersionUID = 1;

  private final FindingCode code;

  /**
   * @param message what is wrong and what to do, to follow the file's name: "has 9 pages: ..."
   */
  PdfRefusal(FindingCode code, String message) {
    super(message);
    this.code = code;
  }

  public FindingCode code() {
    return code;
  }
}

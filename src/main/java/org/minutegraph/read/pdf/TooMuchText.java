package org.minutegraph.read.pdf;

/** More letters than are read; PDFBox lets no checked exception of ours pass. */
final class TooMuchText extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooMuchText(int most) {
    super("holds more than %,d characters of text: split it.".formatted(most));
  }
}

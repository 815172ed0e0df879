package org.minutegraph.read.pdf;

/** More than is read; unchecked, because PDFBox takes a checked exception for a broken part. */
final class TooMuch extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param message what is too much and what to do, to follow the file's name
   */
  TooMuch(String message) {
    super(message);
  }
}

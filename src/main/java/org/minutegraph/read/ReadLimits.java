package org.minutegraph.read;

/**
 * How much a reader takes on.
 *
 * @param bytes of a file, looked at before it is opened
 * @param characters of text in it
 * @param pages of a PDF
 * @param unpacked bytes that a part of a file (an entry of a zip, a stream of a PDF) may swell to
 * @param blocks of layout: lines, paragraphs, rows
 */
public record ReadLimits(long bytes, int characters, int pages, long unpacked, int blocks) {

  /**
   * Enough for the longest bundle of minutes of a full council: 50 MiB, 4 million, 1,000, 50 MiB,
   * 100,000.
   */
  public static ReadLimits standard() {
    return new ReadLimits(50L << 20, 4_000_000, 1_000, 50L << 20, 100_000);
  }

  /** A PDF is read page by page from its file, and may be ten times as large: it holds pictures. */
  long pdfBytes() {
    return 10 * bytes;
  }
}

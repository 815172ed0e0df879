package org.minutegraph.model;

import java.util.List;

/**
 * A document as read: its text, and its layout.
 *
 * @param id the file's name without its extension; unique within a run
 * @param council whose minutes they are
 * @param text the text as read from the file; every {@link SourceSpan} counts in it. Of formats
 *     that are not text (HTML, DOCX, PDF): as printed, a line for each paragraph, row or line
 * @param mediaType for instance {@code text/markdown}
 * @param sha256 of the file's bytes, in hexadecimal
 * @param origin where it came from
 * @param blocks its layout, in reading order
 * @param findings what the reader noticed
 */
public record SourceDocument(
    String id,
    Council council,
    String text,
    String mediaType,
    String sha256,
    Origin origin,
    List<Block> blocks,
    List<Finding> findings) {
  public SourceDocument {
    blocks = List.copyOf(blocks);
    findings = List.copyOf(findings);
  }

  /** The source's own letters at a span. */
  public String quote(SourceSpan span) {
    return text.substring(span.start(), span.end());
  }
}

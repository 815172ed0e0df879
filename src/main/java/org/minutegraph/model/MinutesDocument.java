package org.minutegraph.model;

import java.util.List;

/**
 * Minutes with their parts told apart.
 *
 * @param source the document they were read from
 * @param title the title block: body, date, time, venue
 * @param attendance who was there and who sent apologies, as a block before the items
 * @param preamble what else stands before the first item
 * @param items in order
 * @param closing what stands after the last item: end of meeting, signature
 * @param putAside running headers, footers and page numbers
 * @param findings of the reader and the segmenter
 */
public record MinutesDocument(
    SourceDocument source,
    List<Paragraph> title,
    List<Paragraph> attendance,
    List<Paragraph> preamble,
    List<ItemSection> items,
    List<Paragraph> closing,
    List<SourceSpan> putAside,
    List<Finding> findings) {
  public MinutesDocument {
    title = List.copyOf(title);
    attendance = List.copyOf(attendance);
    preamble = List.copyOf(preamble);
    items = List.copyOf(items);
    closing = List.copyOf(closing);
    putAside = List.copyOf(putAside);
    findings = List.copyOf(findings);
  }
}

package org.minutegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agenda item with the text under it.
 *
 * @param position 1-based, in order of print
 * @param number as printed, without trailing dot; null where unnumbered
 * @param heading as printed, without the number
 * @param purpose the agenda's own text on what the item is for, which is not minutes
 * @param paragraphs the minutes of the item
 * @param span from number or heading to the end of the last paragraph
 */
public record ItemSection(
    int position,
    @Nullable String number,
    Passage heading,
    List<Paragraph> purpose,
    List<Paragraph> paragraphs,
    SourceSpan span) {
  public ItemSection {
    purpose = List.copyOf(purpose);
    paragraphs = List.copyOf(paragraphs);
  }
}

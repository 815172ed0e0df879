package org.minutegraph.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;

/**
 * What stands under an item, or before the first.
 *
 * @param item position of the agenda item; 0 before the first
 * @param heading of the item; null before the first
 * @param paragraphs in order
 */
public record ItemText(int item, @Nullable Passage heading, List<Paragraph> paragraphs) {
  public ItemText {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The preamble, then every item in order. */
  public static List<ItemText> of(MinutesDocument minutes) {
    List<ItemText> all = new ArrayList<>();
    all.add(new ItemText(0, null, minutes.preamble()));
    for (ItemSection section : minutes.items()) {
      all.add(new ItemText(section.position(), section.heading(), section.paragraphs()));
    }
    return all;
  }

  /** The text of a paragraph. */
  public String text(int paragraph) {
    return paragraphs.get(paragraph).text().text();
  }

  public int size() {
    return paragraphs.size();
  }
}

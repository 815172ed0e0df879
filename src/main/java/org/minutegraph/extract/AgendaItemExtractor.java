package org.minutegraph.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.model.AgendaItem;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MinutesDocument;

/** Finds the items of business: each section of the minutes is one. */
final class AgendaItemExtractor {
  /** A full stop at the end of several words, or within. */
  private static final Pattern STOP =
      Pattern.compile("\\p{Ll}{2,}\\.\\s+\\p{Lu}|^(?:\\S+\\s+){5,}\\S+\\.$");

  /** More words than most headings have. */
  private static final Pattern WORDS = Pattern.compile("^(?:\\S+\\s+){24}\\S");

  List<AgendaItem> find(MinutesDocument minutes) {
    return minutes.items().stream()
        .filter(item -> !item.heading().isEmpty())
        .map(AgendaItemExtractor::item)
        .toList();
  }

  private static AgendaItem item(ItemSection section) {
    return new AgendaItem(
        section.position(),
        section.number(),
        section.heading().text(),
        new Evidence(section.heading().span(), confidence(section.heading().text())));
  }

  /** A heading that reads as a sentence may have the text below it in it, or be that text. */
  private static double confidence(String heading) {
    boolean sentence = STOP.matcher(heading).find() || WORDS.matcher(heading).find();
    return sentence ? Confidence.LIKELY : Confidence.CERTAIN;
  }
}

package org.minutegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.Reference;

/** Finds pointers to other meetings and earlier minutes. */
final class ReferenceExtractor {
  /** {@code Date of next meeting}: the own next meeting is no other. */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?i)\\b(?:next|future|forthcoming|following)\\b.{0,60}\\bmeetings?\\b|\\bdates?\\b.{0,25}\\bmeetings?\\b");

  private static final Pattern MINUTES = Pattern.compile("(?i)\\bminutes?\\b");

  private static final Pattern ARISING =
      Pattern.compile("(?i)\\b(?:matters\\s+arising|minutes?|actions?|action\\s+log)\\b");

  List<Reference> find(MinutesDocument minutes, Meeting meeting) {
    Set<String> own =
        minutes.items().stream()
            .map(ItemSection::number)
            .flatMap(number -> Stream.ofNullable(number))
            .collect(Collectors.toSet());
    return ItemText.of(minutes).stream()
        .flatMap(item -> find(item, meeting, own).stream())
        .toList();
  }

  private static List<Reference> find(ItemText item, Meeting meeting, Set<String> own) {
    Passage heading = item.heading();
    String title = heading == null ? "" : heading.text();
    if (NEXT.matcher(title).find() && !MINUTES.matcher(title).find()) {
      return List.of();
    }
    ItemReferences references = new ItemReferences(item.item(), meeting, own);
    if (heading != null) {
      references.read(heading, false);
    }
    boolean arising = ARISING.matcher(title).find();
    for (Paragraph paragraph : item.paragraphs()) {
      sentences(paragraph.text()).forEach(sentence -> references.read(sentence, arising));
    }
    return references.found();
  }

  private static List<Passage> sentences(Passage passage) {
    List<Passage> all = new ArrayList<>();
    Sentences.of(passage.text())
        .forEach(range -> all.add(passage.slice(range.start(), range.end())));
    return all;
  }
}

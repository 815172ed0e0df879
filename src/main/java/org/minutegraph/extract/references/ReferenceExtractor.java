package org.minutegraph.extract.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.Reference;
import org.minutegraph.model.ReferenceKind;

/** Finds pointers to other meetings and earlier minutes. */
public final class ReferenceExtractor {
  /** {@code Date of next meeting}: the own next meeting is no other. */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?i)\\b(?:next|future|forthcoming|following)\\b.{0,60}\\bmeetings?\\b|\\bdates?\\b.{0,25}\\bmeetings?\\b");

  /** {@code Work programme and next meeting}: more than the own next meeting. */
  private static final Pattern MORE =
      Pattern.compile("(?i)\\b(?:minutes?|programme|work\\s*plan|forward\\s+plan|business)\\b");

  private static final Pattern ARISING =
      Pattern.compile(
          "(?i)\\b(?:matters\\s+arising|minutes|minute\\s+of|actions?|tracker|notes?\\s+of\\b.{0,30}\\bmeetings?)\\b");

  public List<Reference> find(MinutesDocument minutes, Meeting meeting) {
    Set<String> own =
        minutes.items().stream()
            .map(ItemSection::number)
            .flatMap(number -> Stream.ofNullable(number))
            .collect(Collectors.toSet());
    List<Reference> all = new ArrayList<>();
    Reference approved = null;
    for (ItemText item : ItemText.of(minutes)) {
      List<Reference> found = find(item, meeting, own, approved);
      approved = approved == null ? approved(item, found) : approved;
      all.addAll(found);
    }
    return all;
  }

  /** The meeting whose minutes the item approves: matters that arise later are of these. */
  private static @Nullable Reference approved(ItemText item, List<Reference> found) {
    Passage heading = item.heading();
    return heading != null && ARISING.matcher(heading.text()).find()
        ? found.stream()
            .filter(one -> one.kind() == ReferenceKind.MEETING && one.date() != null)
            .findFirst()
            .orElse(null)
        : null;
  }

  private static List<Reference> find(
      ItemText item, Meeting meeting, Set<String> own, @Nullable Reference approved) {
    Passage heading = item.heading();
    String title = heading == null ? "" : heading.text();
    if (NEXT.matcher(title).find() && !MORE.matcher(title).find()) {
      return List.of();
    }
    boolean arising = ARISING.matcher(title).find();
    ItemReferences references =
        new ItemReferences(item.item(), meeting, own, arising ? approved : null);
    if (heading != null) {
      references.read(heading, false);
    }
    for (Paragraph paragraph : item.paragraphs()) {
      sentences(paragraph.text()).forEach(sentence -> references.read(sentence, arising));
    }
    return arising ? references.foundOfApproved() : references.found();
  }

  private static List<Passage> sentences(Passage passage) {
    List<Passage> all = new ArrayList<>();
    Sentences.of(passage.text())
        .forEach(range -> all.add(passage.slice(range.start(), range.end())));
    return all;
  }
}

package org.minutegraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.NameGroups;
import org.minutegraph.model.NamedAs;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PersonMention;
import org.minutegraph.model.PersonName;

/** Finds people named in each item. */
final class PersonMentionExtractor {
  /** The administration's own lines: {@code Contact: Ann Lee}. */
  private static final Pattern CONTACT =
      Pattern.compile("(?i)\\s*(?:contact|enquiries|signed)\\b.*");

  List<PersonMention> find(MinutesDocument minutes, List<Attendance> attendance, NameFinder names) {
    NameGroups groups =
        NameGroups.of(
            everything(minutes)
                .flatMap(passage -> names.in(passage).stream())
                .map(hit -> NamedAs.of(hit.mention()))
                .toList(),
            attendance.stream().map(listed -> NamedAs.of(listed.person())).toList());
    List<PersonMention> found = new ArrayList<>();
    found.addAll(in(0, texts(minutes.preamble()), names, groups));
    for (ItemSection item : minutes.items()) {
      found.addAll(in(item.position(), texts(item), names, groups));
    }
    return found;
  }

  private static Stream<Passage> everything(MinutesDocument minutes) {
    return Stream.of(
            texts(minutes.attendance()),
            texts(minutes.preamble()),
            minutes.items().stream().flatMap(PersonMentionExtractor::texts))
        .flatMap(passages -> passages);
  }

  private static Stream<Passage> texts(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .map(Paragraph::text)
        .filter(text -> !CONTACT.matcher(text.text()).matches());
  }

  private static Stream<Passage> texts(ItemSection item) {
    return Stream.concat(Stream.of(item.heading()), texts(item.paragraphs()));
  }

  private static List<PersonMention> in(
      int item, Stream<Passage> passages, NameFinder names, NameGroups groups) {
    Map<Object, List<Hit>> people = new LinkedHashMap<>();
    passages
        .flatMap(passage -> names.in(passage).stream())
        .forEach(
            hit -> people.computeIfAbsent(who(hit, groups), key -> new ArrayList<>()).add(hit));
    return people.entrySet().stream()
        .filter(who -> !isAmongOthers(who.getKey(), people, groups))
        .map(who -> mention(item, who.getValue()))
        .toList();
  }

  /** {@code Hart} alone, where {@code T Hart} stands in the item: nobody more is named. */
  private static boolean isAmongOthers(
      Object who, Map<Object, List<Hit>> people, NameGroups groups) {
    return who instanceof PersonName name
        && people.keySet().stream()
            .filter(Integer.class::isInstance)
            .flatMap(group -> groups.groups().get((Integer) group).stream())
            .anyMatch(form -> form.name().lastKey().equals(name.lastKey()));
  }

  /** The group of a naming; for one that could be two people, its letters. */
  private static Object who(Hit hit, NameGroups groups) {
    NamedAs form = NamedAs.of(hit.mention());
    return groups.groupOf(form).<Object>map(group -> group).orElse(form.name());
  }

  private static PersonMention mention(int item, List<Hit> hits) {
    Hit fullest =
        hits.stream()
            .min(Comparator.comparing(hit -> NamedAs.of(hit.mention()), NamedAs.FULLEST_FIRST))
            .orElseThrow();
    return new PersonMention(
        item, fullest.mention(), new Evidence(fullest.mention().span(), fullest.confidence()));
  }
}

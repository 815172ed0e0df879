package org.minutegraph.cards;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minutegraph.query.Row;

/** What many cards say alike: names, meetings, items, and what items are about. */
final class Known {
  private static final String FEWEST = "0.3";

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Set<String>> otherNames = new HashMap<>();
  private final Map<String, Set<String>> people = new HashMap<>();
  private final Map<String, Set<String>> forms = new HashMap<>();
  private final Map<String, Row> meetings = new HashMap<>();
  private final Map<String, Row> items = new HashMap<>();
  private final Map<String, List<Row>> topics = new HashMap<>();
  private final Map<String, Set<String>> broader = new HashMap<>();
  private final Map<String, Set<String>> same = new HashMap<>();
  private final Map<String, Set<String>> bodiesNamed = new HashMap<>();
  private final Map<String, Set<String>> organisations = new HashMap<>();
  private final Set<String> bodies = new TreeSet<>();
  private final Set<String> asking = new HashSet<>();

  static Known of(GraphRows graph) {
    Known known = new Known();
    graph.each("names", row -> known.name(row.text("thing"), row.text("name")));
    graph.each(
        "other-names", row -> add(known.otherNames, row.text("thing")).add(row.text("name")));
    graph.each("people", row -> known.person(row.text("person"), row.text("name")));
    graph.each("personas", known::persona);
    graph.each("meetings", known::meeting);
    graph.each("bodies", row -> known.bodies.add(row.text("body")));
    graph.each("items", row -> known.items.merge(row.text("item"), row, Rows::first));
    graph.each("topics", known::topic);
    graph.each(
        "scheme",
        row ->
            (row.text("relation").endsWith("narrower")
                    ? add(known.broader, row.text("other"))
                    : add(known.same, row.text("topic")))
                .add(row.text(row.text("relation").endsWith("narrower") ? "topic" : "other")));
    graph.each(
        "named-bodies", row -> add(known.bodiesNamed, row.text("item")).add(row.text("body")));
    graph.each("organisations", known::organisation);
    graph.each("asking", known::asks);
    return known;
  }

  private void organisation(Row row) {
    add(organisations, row.text("entry")).add(row.text("organisation"));
    add(organisations, row.text("meeting")).add(row.text("organisation"));
  }

  private void asks(Row task) {
    if (!task.has("later")) {
      asking.add(task.text("item"));
    }
  }

  private static Set<String> add(Map<String, Set<String>> sets, String key) {
    return sets.computeIfAbsent(key, any -> new TreeSet<>());
  }

  private void name(String thing, String name) {
    names.merge(thing, name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  private void person(String person, String name) {
    name(person, name);
    add(forms, person).add(name);
  }

  private void persona(Row row) {
    add(people, row.text("persona")).add(row.text("person"));
    if (row.has("name") && forms.containsKey(row.text("person"))) {
      add(forms, row.text("person")).add(row.text("name"));
    }
  }

  private void meeting(Row row) {
    meetings.merge(row.text("meeting"), row, Rows::first);
    if (row.has("body")) {
      bodies.add(row.text("body"));
    }
  }

  private void topic(Row row) {
    topics.computeIfAbsent(row.text("item"), item -> new ArrayList<>()).add(row);
  }

  /** What a thing is called; of several names the first. */
  String name(String thing) {
    return names.getOrDefault(thing, "");
  }

  /** What else a thing is called, in labels that are not its first, and in acronyms. */
  Set<String> otherNames(String thing) {
    return otherNames.getOrDefault(thing, Set.of());
  }

  /** People, each with all forms of the name. */
  Map<String, Set<String>> forms() {
    return forms;
  }

  /** Who somebody in a document is; nobody where that is not known. */
  Set<String> people(String persona) {
    return people.getOrDefault(persona, Set.of());
  }

  Collection<Row> meetings() {
    return meetings.values();
  }

  Row meeting(String meeting) {
    return meetings.getOrDefault(meeting, Row.EMPTY);
  }

  Collection<Row> items() {
    return items.values();
  }

  /** Null where there is no such item. */
  Row item(String item) {
    return items.getOrDefault(item, Row.EMPTY);
  }

  /** Bodies that met or were named. */
  Set<String> bodies() {
    return bodies;
  }

  /** The bodies that an item names. */
  Set<String> bodiesNamed(String item) {
    return bodiesNamed.getOrDefault(item, Set.of());
  }

  /** The organisations that are named beside those listed at a meeting, or in one entry. */
  Set<String> organisations(String meetingOrEntry) {
    return organisations.getOrDefault(meetingOrEntry, Set.of());
  }

  /** Whether something is still to come back under an item. */
  boolean asks(String item) {
    return asking.contains(item);
  }

  /**
   * How many items of the meetings that are wanted are on each topic of the scheme, or on each
   * subject; 0 where all only name it in passing.
   */
  Map<String, Integer> topics(boolean scheme, Wanted wanted) {
    Map<String, Integer> counts = new TreeMap<>();
    topics.forEach(
        (item, rows) -> {
          String meeting = item(item).text("meeting");
          boolean counted = !meeting.isEmpty() && wanted.meeting(meeting);
          Set<String> central = new HashSet<>();
          for (Row row : rows) {
            if (scheme(row) == scheme) {
              String topic = row.text("topic");
              boolean more = counted && central(row) && central.add(topic);
              counts.merge(topic, more ? 1 : 0, Integer::sum);
            }
          }
        });
    return counts;
  }

  /** What an item is about: rows of {@code topics.rq}. */
  List<Row> topics(String item) {
    return topics.getOrDefault(item, List.of());
  }

  /** Whether a topic is more than named in passing. */
  static boolean central(Row topic) {
    return !topic.has("relevance")
        || Double.parseDouble(topic.text("relevance")) >= Double.parseDouble(FEWEST);
  }

  /** Whether it is a topic of the scheme, and not one in the words of minutes. */
  static boolean scheme(Row topic) {
    return topic.text("how").endsWith("#concept");
  }

  /** The topic and all that is broader. */
  Set<String> upward(String topic) {
    Set<String> all = new TreeSet<>();
    List<String> next = new ArrayList<>(List.of(topic));
    while (!next.isEmpty()) {
      String one = next.remove(next.size() - 1);
      if (all.add(one)) {
        next.addAll(broader.getOrDefault(one, Set.of()));
      }
    }
    return all;
  }

  /** Whether a subject is one with a topic of the scheme. */
  boolean inScheme(String subject) {
    return same.containsKey(subject);
  }
}

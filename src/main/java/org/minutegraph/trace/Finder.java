package org.minutegraph.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutegraph.query.FoundTopic;
import org.minutegraph.query.QueryTarget;
import org.minutegraph.query.Row;
import org.minutegraph.query.TopicFinder;

/** Finds the items that have to do with a subject, and why each does. */
final class Finder {
  private static final double IN_HEADING = 0.9;
  private static final double IN_WORDS = 0.5;
  private static final double NAMED = 0.8;

  private final QueryTarget target;
  private final TraceQueries queries;
  private final boolean indexed;

  Finder(QueryTarget target, boolean indexed) {
    this.target = target;
    this.queries = new TraceQueries(target);
    this.indexed = indexed;
  }

  /**
   * What was found.
   *
   * @param names of whom or what it was found by
   * @param items by the IRI of the item
   */
  record Found(String title, Set<String> names, Map<String, Sighting> items) {

    /** Found by no name of anybody. */
    Found(String title, Map<String, Sighting> items) {
      this(title, Set.of(), items);
    }
  }

  Found find(Subject subject) {
    PlainWords words = PlainWords.of(subject.words());
    boolean body = subject.kind() == Subject.Kind.BODY;
    if (body ? words.words().size() < 2 && words.isEmpty() : words.isEmpty()) {
      return new Found(subject.words(), Map.of());
    }
    return switch (subject.kind()) {
      case TOPIC -> topic(subject.words(), words);
      case PERSON -> person(subject.words());
      case BODY -> body(subject.words(), words);
    };
  }

  private Found topic(String typed, PlainWords words) {
    List<FoundTopic> topics = new TopicFinder(target).best(typed);
    Map<String, Sighting> items = new LinkedHashMap<>();
    if (topics.isEmpty()) {
      byWords(List.of(words), items);
      return new Found(typed, items);
    }
    List<String> iris = topics.stream().map(FoundTopic::iri).toList();
    for (Row row : queries.rows("by-topic", Map.of("topic", iris))) {
      double relevance = Double.parseDouble(row.text("relevance"));
      String reason = "its topic is " + row.text("label");
      add(items, row, new Sighting(relevance, reason, row.text("quote")));
    }
    byWords(names(topics, typed), items);
    return new Found(labels(topics), items);
  }

  /** What the topics are called; not by acronyms, which may be words: to send, special needs. */
  private List<PlainWords> names(List<FoundTopic> topics, String typed) {
    List<String> iris = topics.stream().map(FoundTopic::iri).toList();
    Stream<String> labels =
        queries.rows("labels", Map.of("topic", iris)).stream().map(row -> row.text("label"));
    Stream<String> own = isAcronym(topics.get(0).matched()) ? Stream.empty() : Stream.of(typed);
    return Stream.concat(own, labels)
        .filter(label -> !isAcronym(label))
        .map(PlainWords::of)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private static boolean isAcronym(String label) {
    return label.equals(label.toUpperCase(Locale.ROOT));
  }

  private static String labels(List<FoundTopic> topics) {
    return topics.stream()
        .map(FoundTopic::label)
        .distinct()
        .limit(3)
        .collect(Collectors.joining(", "));
  }

  private void byWords(List<PlainWords> names, Map<String, Sighting> items) {
    if (names.isEmpty()) {
      return;
    }
    String pattern = names.stream().map(PlainWords::pattern).collect(Collectors.joining("|"));
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("pattern", List.of(pattern));
    if (indexed) {
      values.put("phrase", names.stream().map(PlainWords::phrase).toList());
    }
    Pattern words = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    for (Row row : queries.rows(indexed ? "by-indexed-words" : "by-words", values)) {
      // The Assistant Director, Early Help, may speak of anything.
      if (words.matcher(row.text("quote").replace(row.text("name"), "")).find()) {
        add(items, row, sighting(row));
      }
    }
  }

  private static Sighting sighting(Row row) {
    return row.flag("inHeading")
        ? new Sighting(IN_HEADING, "the words are in its heading", row.text("quote"))
        : new Sighting(IN_WORDS, "the words stand in it", row.text("quote"));
  }

  private Found person(String typed) {
    Map<String, String> who = new PersonFinder(queries).find(typed);
    if (who.isEmpty()) {
      return new Found(typed, Map.of());
    }
    Map<String, Sighting> items = new LinkedHashMap<>();
    TreeSet<String> names = new TreeSet<>();
    for (Row row : queries.rows("by-person", Map.of("who", List.copyOf(who.keySet())))) {
      names.add(row.text("name"));
      String part = Words.part(row.text("role").replaceFirst(".*#", ""));
      add(items, row, new Sighting(NAMED, row.text("name") + " " + part, row.text("quote")));
    }
    names.addAll(items.isEmpty() ? who.values() : Set.of());
    return new Found(String.join(", ", names), names, items);
  }

  private Found body(String typed, PlainWords words) {
    List<Row> rows = queries.rows("by-body", Map.of("pattern", List.of(words.pattern())));
    List<Row> exact =
        rows.stream().filter(row -> row.text("called").equalsIgnoreCase(typed.strip())).toList();
    Map<String, Sighting> items = new LinkedHashMap<>();
    TreeSet<String> names = new TreeSet<>();
    for (Row row : exact.isEmpty() ? rows : exact) {
      names.add(row.text("name"));
      String reason = "it is business of " + row.text("name");
      add(items, row, new Sighting(NAMED, reason, row.text("quote")));
    }
    return new Found(names.isEmpty() ? typed : String.join(", ", names), names, items);
  }

  private static void add(Map<String, Sighting> items, Row row, Sighting sighting) {
    items.merge(row.text("item"), sighting, Sighting::or);
  }
}

package org.minutegraph.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  /** What was found, by the IRI of the item, and under what title. */
  record Found(String title, Map<String, Sighting> items) {}

  Found find(Subject subject) {
    PlainWords words = PlainWords.of(subject.words());
    if (words.isEmpty()) {
      return new Found(subject.words(), Map.of());
    }
    return switch (subject.kind()) {
      case TOPIC -> topic(subject.words(), words);
      case PERSON -> named("by-person", words, subject.words());
      case BODY -> named("by-body", words, subject.words());
    };
  }

  private Found topic(String typed, PlainWords words) {
    List<FoundTopic> topics = new TopicFinder(target).best(typed);
    Map<String, Sighting> items = new LinkedHashMap<>();
    if (!topics.isEmpty()) {
      List<String> iris = topics.stream().map(FoundTopic::iri).toList();
      for (Row row : queries.rows("by-topic", Map.of("topic", iris))) {
        double relevance = Double.parseDouble(row.text("relevance"));
        String reason = "its topic is " + row.text("label");
        add(items, row, new Sighting(relevance, reason, row.text("quote")));
      }
    }
    for (Row row : byWords(words)) {
      boolean heading = row.flag("inHeading");
      add(
          items,
          row,
          new Sighting(
              heading ? IN_HEADING : IN_WORDS,
              heading ? "the words are in its heading" : "the words stand in it",
              row.text("quote")));
    }
    return new Found(topics.isEmpty() ? typed : labels(topics), items);
  }

  private static String labels(List<FoundTopic> topics) {
    return topics.stream()
        .map(FoundTopic::label)
        .distinct()
        .limit(3)
        .collect(Collectors.joining(", "));
  }

  private List<Row> byWords(PlainWords words) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("pattern", List.of(words.pattern()));
    if (indexed) {
      values.put("phrase", List.of(words.phrase()));
    }
    return queries.rows(indexed ? "by-indexed-words" : "by-words", values);
  }

  private Found named(String query, PlainWords words, String typed) {
    Map<String, Sighting> items = new LinkedHashMap<>();
    TreeSet<String> names = new TreeSet<>();
    for (Row row : queries.rows(query, Map.of("pattern", List.of(words.pattern())))) {
      String name = row.text("name");
      names.add(name);
      String reason =
          row.has("role") ? name + " is its " + row.text("role").replaceFirst(".*#", "") : name;
      add(items, row, new Sighting(NAMED, reason, row.text("quote")));
    }
    return new Found(names.isEmpty() ? typed : String.join(", ", names), items);
  }

  private static void add(Map<String, Sighting> items, Row row, Sighting sighting) {
    items.merge(row.text("item"), sighting, Sighting::or);
  }
}

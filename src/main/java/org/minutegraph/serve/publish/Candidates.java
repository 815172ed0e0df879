package org.minutegraph.serve.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SKOS;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Question;

/** Finds whom or what a name may mean: people and bodies of the store, topics of the scheme. */
final class Candidates {
  static final List<String> TYPES = List.of("person", "body", "topic");
  private static final String TOPICS = "https://w3id.org/minutegraph/id/";
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 12;

  /** Shorter words must be there as they are. */
  private static final int MAY_HAVE_A_SLIP = 5;

  private static final double LEAST = 0.5;

  private final GraphReader reader;
  private final String names;
  private final Map<String, List<String>> topics = new HashMap<>();

  /**
   * @param base before every identifier of the store
   */
  Candidates(GraphReader reader, String base) {
    this.reader = reader;
    this.names = base + "id/";
    Vocabulary scheme = Vocabulary.read("topics");
    for (String iri : scheme.ofType(SKOS.Concept.getURI())) {
      List<String> labels = new ArrayList<>(scheme.values(iri, SKOS.prefLabel.getURI()));
      labels.addAll(scheme.values(iri, SKOS.altLabel.getURI()));
      topics.put(iri, List.copyOf(labels));
    }
  }

  /**
   * The most likely ones first.
   *
   * @param type empty for any
   */
  List<Candidate> find(String name, String type, int limit) {
    String sought = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    return TYPES.stream()
        .filter(one -> type.isEmpty() || type.equals(one))
        .flatMap(one -> one.equals("topic") ? topics(sought) : stored(sought, one))
        .filter(candidate -> candidate.score() >= 100 * LEAST)
        .sorted(
            Comparator.comparing(Candidate::score)
                .reversed()
                .thenComparing(Candidate::name)
                .thenComparing(Candidate::id))
        .limit(limit)
        .toList();
  }

  /** Those that have a name of which some words begin with what was typed, shortest names first. */
  List<Candidate> beginning(String typed, int limit) {
    List<String> begun = NameLikeness.words(typed.substring(0, Math.min(LONGEST, typed.length())));
    if (begun.isEmpty()) {
      return List.of();
    }
    String words =
        begun.stream()
            .limit(MOST_WORDS)
            .map(word -> word + "*")
            .collect(Collectors.joining(" AND "));
    return TYPES.stream()
        .flatMap(type -> type.equals("topic") ? topics(typed) : stored(words, typed, type))
        .filter(candidate -> NameLikeness.begins(candidate.name(), begun))
        .sorted(
            Comparator.comparing((Candidate one) -> one.name().length())
                .thenComparing(Candidate::name)
                .thenComparing(Candidate::id))
        .limit(limit)
        .toList();
  }

  private Stream<Candidate> topics(String sought) {
    return topics.entrySet().stream()
        .map(
            topic ->
                candidate(
                    topic.getKey().substring(TOPICS.length()), "topic", topic.getValue(), sought));
  }

  private Stream<Candidate> stored(String sought, String type) {
    String words = query(sought);
    return words.isEmpty() ? Stream.of() : stored(words, sought, type);
  }

  private Stream<Candidate> stored(String words, String sought, String type) {
    List<Row> rows =
        reader.read(
            reading ->
                reading.rows(Question.of("publish/reconcile-" + type).text("sought", words)));
    Map<String, List<String>> found =
        rows.stream()
            .filter(row -> row.text("thing").startsWith(names))
            .collect(
                Collectors.groupingBy(
                    row -> row.text("thing").substring(names.length()),
                    Collectors.mapping(row -> row.text("name"), Collectors.toList())));
    return found.entrySet().stream()
        .map(one -> candidate(one.getKey(), type, one.getValue(), sought));
  }

  /** Any of the words, in the language of Lucene's queries: letters and digits alone are left. */
  private static String query(String sought) {
    return NameLikeness.words(sought).stream()
        .limit(MOST_WORDS)
        .map(word -> word.length() >= MAY_HAVE_A_SLIP ? word + "~1" : '"' + word + '"')
        .collect(Collectors.joining(" OR "));
  }

  private static Candidate candidate(String id, String type, List<String> labels, String sought) {
    double best = labels.stream().mapToDouble(l -> NameLikeness.of(sought, l)).max().orElse(0);
    boolean same =
        labels.stream().anyMatch(l -> NameLikeness.words(l).equals(NameLikeness.words(sought)));
    return new Candidate(id, labels.get(0), type, Math.round(best * 1000) / 10.0, same);
  }
}

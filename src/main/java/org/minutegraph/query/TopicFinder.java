package org.minutegraph.query;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.minutegraph.query.FoundTopic.Match;

/**
 * Finds topics by what people call them: a label, an acronym, plain words. Capitals do not count.
 * Knows the topics that the target holds: those of the scheme, and those found in minutes.
 */
public final class TopicFinder {
  private static final String QUERY = "scrutiny/find-topic";

  private final QueryTarget target;
  private final StoredQuery query;

  public TopicFinder(QueryTarget target) {
    this.target = target;
    this.query = new Catalogue().find(QUERY, Path.of("/queries"));
  }

  /** Every topic that may be meant, the likeliest first; none where the words say nothing. */
  public List<FoundTopic> find(String words) {
    Query filled = Filling.fill(query, Map.of("words", List.of(words)));
    Map<String, FoundTopic> found = new LinkedHashMap<>();
    try (QueryExec execution = target.prepare(filled)) {
      execution
          .select()
          .forEachRemaining(
              row -> {
                FoundTopic topic = topic(row);
                found.putIfAbsent(topic.iri(), topic);
              });
    }
    return List.copyOf(found.values());
  }

  /** Those that fit best: as a rule one, and several where the words mean several things. */
  public List<FoundTopic> best(String words) {
    List<FoundTopic> all = find(words);
    return all.stream().filter(topic -> topic.match() == all.get(0).match()).toList();
  }

  private static FoundTopic topic(Binding row) {
    int rank = Integer.parseInt(text(row, "rank"));
    return new FoundTopic(
        row.get(Var.alloc("topic")).getURI(),
        text(row, "label"),
        text(row, "matched"),
        Match.values()[rank - 1]);
  }

  private static String text(Binding row, String name) {
    return row.get(Var.alloc(name)).getLiteralLexicalForm();
  }
}

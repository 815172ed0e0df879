package org.minutegraph.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Holds facts against gold. */
public final class Evaluator {
  private final Gold gold;

  private Evaluator(Gold gold) {
    this.gold = gold;
  }

  /**
   * Against the gold files of a folder, one for each document, and {@code identity.json}.
   *
   * @throws IOException if a file cannot be read or is not JSON
   */
  public static Evaluator against(Path folder) throws IOException {
    return new Evaluator(Gold.in(folder));
  }

  /** The kinds of fact that are scored one by one, in the order of the report. */
  public static List<String> kinds() {
    return List.copyOf(Rules.all().keySet());
  }

  /** The scores of the facts; a kind without table and without gold is left out. */
  public Evaluation evaluate(List<FactTable> facts) {
    Tables tables = new Tables(facts);
    Map<String, List<Matching>> matchings = matchings(tables);
    List<KindScore> scores = new ArrayList<>();
    matchings.forEach(
        (kind, documents) -> {
          KindScore score = Matching.score(kind, documents, !tables.has(kind));
          if (!score.missing() || score.gold() > 0) {
            scores.add(score);
          }
        });
    MeetingScore meeting = MeetingScore.of(gold.documents(), tables);
    scores.add(meeting.score());
    if (!gold.identity().isMissingNode()) {
      scores.add(new IdentityScore(gold.identity(), tables.rows("identity")).score());
    }
    return new Evaluation(scores, meeting.differences(), documents(matchings, tables));
  }

  private Map<String, List<Matching>> matchings(Tables tables) {
    Map<String, List<Matching>> matchings = new LinkedHashMap<>();
    Rules.all().forEach((kind, rule) -> matchings.put(kind, matchings(kind, rule, tables)));
    return matchings;
  }

  private List<Matching> matchings(String kind, BiPredicate<Row, Row> rule, Tables tables) {
    return gold.documents().keySet().stream()
        .map(
            document ->
                Matching.of(document, gold.rows(document, kind), tables.rows(kind, document), rule))
        .toList();
  }

  private List<DocumentScores> documents(Map<String, List<Matching>> matchings, Tables tables) {
    List<DocumentScores> documents = new ArrayList<>();
    gold.documents()
        .forEach((name, facts) -> documents.add(document(name, facts, matchings, tables)));
    return documents;
  }

  private static DocumentScores document(
      String name, JsonNode facts, Map<String, List<Matching>> matchings, Tables tables) {
    List<KindScore> scores = new ArrayList<>();
    matchings.forEach(
        (kind, all) ->
            all.stream()
                .filter(one -> one.document().equals(name) && !one.isEmpty())
                .map(one -> Matching.score(kind, List.of(one), !tables.has(kind)))
                .forEach(scores::add));
    scores.add(MeetingScore.of(Map.of(name, facts), tables).score());
    return new DocumentScores(name, scores);
  }

  /**
   * What was missed and what was wrongly found, for each document.
   *
   * @throws IllegalArgumentException unless the kind is one of {@link #kinds}
   */
  public List<Misses> misses(String kind, List<FactTable> facts) {
    BiPredicate<Row, Row> rule = Rules.all().get(kind);
    if (rule == null) {
      throw new IllegalArgumentException("no such kind of fact: " + kind);
    }
    return matchings(kind, rule, new Tables(facts)).stream().map(Matching::misses).toList();
  }

  /** How often facts are right for how sure they are said to be: all of them, then each kind. */
  public List<Calibration> calibration(List<FactTable> facts) {
    List<Calibration> kinds = new ArrayList<>();
    List<Calibration.Found> all = new ArrayList<>();
    matchings(new Tables(facts))
        .forEach(
            (kind, documents) -> {
              List<Calibration.Found> found =
                  documents.stream().flatMap(each -> each.judged().stream()).toList();
              all.addAll(found);
              kinds.add(Calibration.of(kind, found));
            });
    kinds.add(0, Calibration.of(Calibration.ALL, all));
    return kinds;
  }
}

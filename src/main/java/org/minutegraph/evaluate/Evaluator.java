package org.minutegraph.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

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
    List<KindScore> scores = new ArrayList<>();
    Rules.all()
        .forEach(
            (kind, rule) -> {
              KindScore score = score(kind, rule, tables);
              if (!score.missing() || score.gold() > 0) {
                scores.add(score);
              }
            });
    MeetingScore meeting = new MeetingScore(gold, tables);
    scores.add(meeting.score());
    if (!gold.identity().isMissingNode()) {
      scores.add(new IdentityScore(gold.identity(), tables.rows("identity")).score());
    }
    return new Evaluation(scores, meeting.differences());
  }

  private KindScore score(String kind, BiPredicate<Row, Row> rule, Tables tables) {
    int hits = 0;
    int wanted = 0;
    int given = 0;
    Tallies tallies = new Tallies();
    for (String document : gold.documents().keySet()) {
      List<Row> rows = gold.rows(document, kind);
      List<Row> found = tables.rows(kind, document);
      Map<Integer, Integer> pairs = Pairing.of(rows, found, rule);
      pairs.forEach((i, j) -> tallies.add(kind, rows.get(i), found.get(j)));
      hits += pairs.size();
      wanted += rows.size();
      given += found.size();
    }
    return KindScore.of(kind, hits, wanted, given, !tables.has(kind), tallies.shares());
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
    Tables tables = new Tables(facts);
    return gold.documents().keySet().stream()
        .map(document -> misses(document, kind, rule, tables))
        .toList();
  }

  private Misses misses(String document, String kind, BiPredicate<Row, Row> rule, Tables tables) {
    List<Row> rows = gold.rows(document, kind);
    List<Row> found = tables.rows(kind, document);
    Map<Integer, Integer> pairs = Pairing.of(rows, found, rule);
    return new Misses(
        document, without(rows, pairs.keySet()), without(found, new HashSet<>(pairs.values())));
  }

  private static List<Map<String, String>> without(List<Row> rows, Set<Integer> taken) {
    return IntStream.range(0, rows.size())
        .filter(i -> !taken.contains(i))
        .mapToObj(i -> rows.get(i).values())
        .toList();
  }
}

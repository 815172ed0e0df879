package org.minutegraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.minutegraph.query.InMemoryData;

/**
 * How well the business of an invented council is followed from meeting to meeting: precision,
 * recall and F1 of answers, references, deferrals and corrections against what its maker knows.
 *
 * <p>{@code java -cp … org.minutegraph.generate.GenerateCouncil /tmp/council 1}, then {@code
 * minutegraph extract /tmp/council/minutes --output /tmp/council.nq}, then {@code java -cp …
 * org.minutegraph.bench.LinkScores /tmp/council.nq /tmp/council/gold [--misses]}.
 */
public final class LinkScores {
  private static final String PLACES =
      """
      PREFIX min: <https://w3id.org/minutegraph/def#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      SELECT ?from ?fromNumber ?words ?to ?toNumber ?toMeeting
      WHERE {
        ?link a min:Link ; min:kind <https://w3id.org/minutegraph/cv/link/KIND> ;
          min:linkFrom ?fact ; min:linkTo ?target .
        OPTIONAL { ?fact prov:wasDerivedFrom/nif:anchorOf ?words }
        OPTIONAL { ?fact min:inItem ?in }
        BIND(COALESCE(?in, ?fact) AS ?item)
        GRAPH ?from { ?item min:inMeeting ?meeting . OPTIONAL { ?item min:number ?fromNumber } }
        GRAPH ?to { { ?target min:inMeeting ?toMeeting . OPTIONAL { ?target min:number ?toNumber } }
          UNION { ?target a min:Meeting } }
      }
      """;

  private LinkScores() {}

  /** The graph file, the folder of gold, and {@code --misses} to be told what went wrong. */
  public static void main(String[] args) throws IOException {
    InMemoryData data = new InMemoryData();
    data.add(Path.of(args[0]));
    Path gold = Path.of(args[1]);
    boolean misses = args.length > 2;
    System.out.printf("%-12s %9s %9s %9s %9s%n", "links", "precision", "recall", "F1", "support");
    // An item that was put off is a follow-up, too, and answered where it was taken.
    List<Pair> answers = new ArrayList<>(gold("answers", gold, 0, 1, 2, 3, 4));
    answers.addAll(gold("deferred", gold, 0, 1, -1, 2, 3));
    score("answers", answers, found(data, "answer", true), misses);
    score(
        "references",
        gold("references", gold, 0, 1, -1, 6, 7),
        found(data, "reference", false),
        misses);
    score(
        "deferred",
        gold("deferred", gold, 2, 3, -1, 0, 1),
        found(data, "continuation", false),
        misses);
    score(
        "corrections",
        gold("corrections", gold, 0, 1, -1, 2, 3),
        found(data, "correction", false),
        misses);
  }

  /** Where a link begins, by its words if any, and where it leads. */
  private record Pair(String from, String number, String words, String to, String toNumber) {
    boolean is(Pair other) {
      return from.equals(other.from)
          && number.equals(other.number)
          && to.equals(other.to)
          && toNumber.equals(other.toNumber)
          && (other.words.contains(words) || words.contains(other.words));
    }
  }

  private static void score(String name, List<Pair> gold, List<Pair> found, boolean misses) {
    List<Pair> missed = new ArrayList<>(gold);
    List<Pair> wrong = new ArrayList<>();
    int right = 0;
    for (Pair pair : found) {
      Pair match = missed.stream().filter(one -> one.is(pair)).findFirst().orElse(null);
      if (match != null) {
        missed.remove(match);
        right++;
      } else if (!saidBetter(pair, found)) {
        wrong.add(pair);
      }
    }
    double precision = right == 0 ? 0 : right / (double) (right + wrong.size());
    double recall = gold.isEmpty() ? 0 : right / (double) gold.size();
    double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
    System.out.printf("%-12s %9.3f %9.3f %9.3f %9d%n", name, precision, recall, f1, gold.size());
    if (misses) {
      missed.forEach(pair -> System.out.println("  - " + pair));
      wrong.forEach(pair -> System.out.println("  + " + pair));
    }
  }

  private static List<Pair> found(InMemoryData data, String kind, boolean words) {
    Query query = QueryFactory.create(PLACES.replace("KIND", kind));
    Set<Pair> pairs = new LinkedHashSet<>();
    try (QueryExec exec = data.prepare(query)) {
      exec.select().forEachRemaining(row -> pairs.add(pair(row, words)));
    }
    return List.copyOf(pairs);
  }

  /** "Minute 5 of the meeting held on 15 May" names the minute and, less to the point, the day. */
  private static boolean saidBetter(Pair pair, List<Pair> pairs) {
    return pair.toNumber().isEmpty()
        && pairs.stream()
            .anyMatch(
                other ->
                    !other.toNumber().isEmpty()
                        && other.from().equals(pair.from())
                        && other.number().equals(pair.number())
                        && other.to().equals(pair.to()));
  }

  private static Pair pair(Binding row, boolean words) {
    return new Pair(
        text(row, "from").replaceFirst(".*/", ""),
        text(row, "fromNumber"),
        words ? fold(text(row, "words")) : "",
        text(row, "to").replaceFirst(".*/", ""),
        text(row, "toNumber"));
  }

  private static String text(Binding row, String name) {
    return row.get(name) == null
        ? ""
        : row.get(name).isURI() ? row.get(name).getURI() : row.get(name).getLiteralLexicalForm();
  }

  private static List<Pair> gold(
      String name, Path folder, int from, int number, int words, int to, int toNumber)
      throws IOException {
    Set<String> seen = new TreeSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (String line :
        Files.readAllLines(folder.resolve(name + ".csv")).stream().skip(1).toList()) {
      List<String> cells = cells(line);
      if (cells.get(to).isEmpty() || !seen.add(line)) {
        continue;
      }
      pairs.add(
          new Pair(
              cells.get(from),
              cells.get(number),
              words < 0 ? "" : fold(cells.get(words)),
              cells.get(to),
              cells.get(toNumber)));
    }
    return pairs;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
      cells.add(cell.replaceAll("^\"|\"$", "").replace("\"\"", "\""));
    }
    return cells;
  }

  private static String fold(String text) {
    return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }
}

package org.minutegraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.minutegraph.query.InMemoryData;

/**
 * How well the graph tells who held a post when: tenures of an invented council against what its
 * maker knows. A tenure is right where the post had that holder on all its days; a term is found
 * where a right tenure of it is there; the share of days is of the days from the first to the last
 * sight of each post on which somebody is told, and told rightly.
 *
 * <p>{@code java -cp … org.minutegraph.bench.PostScores /tmp/council.nq /tmp/council/gold
 * [--misses]}.
 */
public final class PostScores {
  private static final Query TENURES =
      QueryFactory.create(
          """
          PREFIX foaf: <http://xmlns.com/foaf/0.1/>
          PREFIX min: <https://w3id.org/minutegraph/def#>
          PREFIX org: <http://www.w3.org/ns/org#>
          PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
          SELECT DISTINCT ?role ?name ?from ?until
          WHERE {
            ?tenure a min:Tenure ; min:post/rdfs:label ?role ; org:member/foaf:name ?name ;
              min:observedFrom ?from ; min:observedUntil ?until
          }
          """);

  private PostScores() {}

  /** The graph file, the folder of gold, and {@code --misses} to be told what went wrong. */
  public static void main(String[] args) throws IOException {
    List<Term> gold = gold(Path.of(args[1], "posts.csv"));
    Set<String> posts = gold.stream().map(Term::post).collect(Collectors.toSet());
    List<Term> found = new ArrayList<>(found(Path.of(args[0])));
    found.removeIf(tenure -> !posts.contains(tenure.post()));
    List<Term> right = found.stream().filter(t -> gold.stream().anyMatch(t::isWithin)).toList();
    List<Term> met =
        gold.stream().filter(term -> found.stream().anyMatch(t -> t.isWithin(term))).toList();
    System.out.printf(
        "%-10s %9s %9s %9s %9s%n", "tenures", "precision", "recall", "found", "terms");
    System.out.printf(
        "%-10s %9.3f %9.3f %9d %9d%n",
        "",
        right.size() / (double) Math.max(1, found.size()),
        met.size() / (double) Math.max(1, gold.size()),
        found.size(),
        gold.size());
    days(gold, found);
    if (args.length > 2) {
      gold.stream().filter(t -> !met.contains(t)).forEach(t -> System.out.println("  - " + t));
      found.stream().filter(t -> !right.contains(t)).forEach(t -> System.out.println("  + " + t));
    }
  }

  private static void days(List<Term> gold, List<Term> found) {
    long told = 0;
    long right = 0;
    for (Term tenure : found) {
      for (LocalDate day = tenure.from(); !day.isAfter(tenure.until()); day = day.plusDays(1)) {
        LocalDate then = day;
        told++;
        right += gold.stream().anyMatch(t -> t.isOf(tenure) && t.holds(then)) ? 1 : 0;
      }
    }
    System.out.printf("days told %d, rightly %.4f%n", told, right / (double) Math.max(1, told));
  }

  /** Who had a post from one day to another. */
  private record Term(String post, String holder, LocalDate from, LocalDate until) {
    boolean isOf(Term other) {
      return post.equals(other.post) && holder.equals(other.holder);
    }

    boolean isWithin(Term term) {
      return isOf(term) && !from.isBefore(term.from) && !until.isAfter(term.until);
    }

    boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }

  private static Set<Term> found(Path file) {
    InMemoryData data = new InMemoryData();
    data.add(file);
    Set<Term> found = new HashSet<>();
    try (QueryExec exec = data.prepare(TENURES)) {
      exec.select()
          .forEachRemaining(
              row ->
                  found.add(
                      new Term(
                          fold(text(row, "role")),
                          fold(text(row, "name")),
                          LocalDate.parse(text(row, "from")),
                          LocalDate.parse(text(row, "until")))));
    }
    return found;
  }

  private static String text(Binding row, String name) {
    return row.get(name).getLiteralLexicalForm();
  }

  private static List<Term> gold(Path file) throws IOException {
    List<Term> terms = new ArrayList<>();
    for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
      String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      terms.add(
          new Term(
              fold(cells[0]),
              fold(cells[1]),
              LocalDate.parse(cells[2]),
              LocalDate.parse(cells[3])));
    }
    return terms;
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("\\b(?:of|for|the|and)\\b", "")
        .replaceAll("[^a-z]+", " ")
        .strip();
  }
}

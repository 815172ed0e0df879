package org.minutegraph.serve.scrutiny;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Address;
import org.minutegraph.serve.pages.Asked;

/**
 * What a search found, and what was picked from it.
 *
 * @param all rows of {@code search-hits.rq}, one for each fact, best first
 * @param picked what was asked for, by the name of the facet
 */
record Hits(List<Row> all, Map<String, String> picked, boolean byDate) {
  /** All that makes the state of a search, save for the part of the list. */
  static final List<String> STATE =
      List.of("q", "kind", "body", "year", "person", "topic", "follow", "sort");

  private static final int CHOICES = 8;

  /** A way to narrow a search down. */
  private record Narrowing(
      String parameter, String title, Function<Row, String> value, Function<Row, String> name) {}

  private static final List<Narrowing> NARROWINGS =
      List.of(
          new Narrowing("kind", "Kind", Hits::kind, row -> Names.kind(Hits.kind(row))),
          new Narrowing("body", "Body", row -> row.text("body"), row -> row.text("bodyName")),
          new Narrowing("year", "Year", Hits::year, Hits::year),
          new Narrowing("topic", "Topic", row -> row.text("topic"), row -> row.text("topicName")),
          new Narrowing(
              "person", "Person", row -> row.text("person"), row -> row.text("personName")),
          new Narrowing(
              "follow",
              "Follow-ups",
              row -> row.flag("follow") ? "1" : "",
              row -> "with follow-ups"));

  static Hits of(List<Row> rows, Asked asked) {
    Map<String, Row> byFact = new LinkedHashMap<>();
    rows.forEach(row -> byFact.putIfAbsent(row.text("fact"), row));
    Map<String, String> picked = new LinkedHashMap<>();
    NARROWINGS.forEach(n -> picked.put(n.parameter(), asked.one(n.parameter())));
    picked.values().removeIf(String::isEmpty);
    return new Hits(List.copyOf(byFact.values()), picked, asked.one("sort").equals("date"));
  }

  /** The kind of a contribution or outcome; of anything else its class. */
  static String kind(Row row) {
    String type = row.text("type");
    boolean finer = type.endsWith("#Contribution") || type.endsWith("#Outcome");
    return finer && row.has("kind") ? row.code("kind") : Names.kind(type).replace(' ', '-');
  }

  private static String year(Row row) {
    return row.text("date").replaceFirst("-.*", "");
  }

  /** What is left after all that was picked. */
  List<Row> found() {
    return byDate ? newest() : without("");
  }

  List<Row> newest() {
    return without("").stream()
        .sorted(Comparator.comparing((Row row) -> row.text("date")).reversed())
        .toList();
  }

  private List<Row> without(String facet) {
    return all.stream()
        .filter(
            row ->
                NARROWINGS.stream()
                    .filter(n -> picked.containsKey(n.parameter()) && !n.parameter().equals(facet))
                    .allMatch(n -> n.value().apply(row).equals(picked.get(n.parameter()))))
        .toList();
  }

  /** What else may be picked. */
  List<SearchPage.Facet> facets(Address address) {
    return NARROWINGS.stream()
        .map(n -> facet(n, address))
        .filter(facet -> !facet.choices().isEmpty())
        .toList();
  }

  private SearchPage.Facet facet(Narrowing narrowing, Address address) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Row row : without(narrowing.parameter())) {
      String value = narrowing.value().apply(row);
      counts.merge(value, 1, Integer::sum);
      names.putIfAbsent(value, narrowing.name().apply(row));
    }
    counts.remove("");
    List<SearchPage.Choice> choices = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(CHOICES)
        .forEach(one -> choices.add(choice(narrowing.parameter(), one, names, address)));
    return new SearchPage.Facet(narrowing.title(), choices);
  }

  private SearchPage.Choice choice(
      String parameter,
      Map.Entry<String, Integer> one,
      Map<String, String> names,
      Address address) {
    boolean chosen = one.getKey().equals(picked.get(parameter));
    String next = address.with(parameter, chosen ? "" : one.getKey()).toString();
    return new SearchPage.Choice(
        names.getOrDefault(one.getKey(), ""), one.getValue(), chosen, next);
  }
}

package org.minutegraph.serve.scrutiny;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.minutegraph.cards.Cards;
import org.minutegraph.cards.Count;
import org.minutegraph.cards.Key;
import org.minutegraph.cards.Kind;
import org.minutegraph.cards.Order;
import org.minutegraph.cards.Selection;
import org.minutegraph.cards.Tally;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Address;
import org.minutegraph.serve.pages.Asked;

/**
 * What a search found, and what was picked from it.
 *
 * @param sought all cards that say the words
 * @param picked what was asked for, by the name of the facet
 */
record Hits(Cards cards, Selection sought, Map<String, String> picked, boolean byDate) {
  /** All that makes the state of a search, save for the part of the list. */
  static final List<String> STATE =
      List.of("q", "kind", "body", "year", "person", "topic", "follow", "sort");

  private static final String BY_DATE = "date";
  private static final int CHOICES = 8;

  /** A way to narrow a search down. */
  private record Narrowing(String parameter, String title, Key key, UnaryOperator<String> name) {}

  private static final List<Narrowing> NARROWINGS =
      List.of(
          new Narrowing("kind", "Kind", Key.KIND, Names::kind),
          new Narrowing("body", "Body", Key.BODY, name -> name),
          new Narrowing("year", "Year", Key.YEAR, name -> name),
          new Narrowing("topic", "Topic", Key.TOPIC, name -> name),
          new Narrowing("person", "Person", Key.WHO, name -> name),
          new Narrowing("follow", "Follow-ups", Key.FOLLOW, name -> "with open follow-ups"));

  static Hits of(Sought sought, Asked asked, Cards cards) {
    Map<String, String> picked = new LinkedHashMap<>();
    NARROWINGS.forEach(n -> picked.put(n.parameter(), asked.one(n.parameter())));
    picked.values().removeIf(String::isEmpty);
    Selection said =
        Selection.of(
                Kind.ITEM,
                Kind.CONTRIBUTION,
                Kind.OUTCOME,
                Kind.FOLLOW_UP,
                Kind.MOTION,
                Kind.PUBLIC_QUESTION)
            .with(Key.FOUND, "1");
    boolean all = sought.nothing() && !picked.isEmpty();
    boolean byDate = all || asked.one("sort").equals(BY_DATE);
    return new Hits(cards, all ? said : said.saying(sought.all()), picked, byDate);
  }

  /** The kind of a contribution or outcome; of anything else its class. */
  static String kind(Row row) {
    String type = row.text("type");
    boolean finer = type.endsWith("#Contribution") || type.endsWith("#Outcome");
    return finer && row.has("kind") ? row.code("kind") : Names.kind(type).replace(' ', '-');
  }

  /** A part of what is left after all that was picked. */
  List<Row> found(int from, int count) {
    return cards.rows(without(""), byDate ? Order.NEWEST_FOUND : Order.BEST_FOUND, from, count);
  }

  /** The newest of what is left. */
  List<Row> newest(int count) {
    return cards.rows(without(""), Order.NEWEST_FOUND, 0, count);
  }

  private Selection without(String facet) {
    Selection left = sought;
    for (Narrowing n : NARROWINGS) {
      String value = picked.get(n.parameter());
      left = value == null || n.parameter().equals(facet) ? left : left.with(n.key(), value);
    }
    return left;
  }

  /** Ways to put what was found in order; with no words there is nothing to fit. */
  static List<SearchPage.Choice> orders(Sought sought, Asked asked, int found) {
    Address address = asked.address(STATE);
    boolean byDate = asked.one("sort").equals(BY_DATE);
    return sought.nothing()
        ? List.of()
        : List.of(
            new SearchPage.Choice("best fit", found, !byDate, address.without("sort").toString()),
            new SearchPage.Choice(
                "newest", found, byDate, address.with("sort", BY_DATE).toString()));
  }

  /** What is left, to be counted. */
  Tally left() {
    return cards.tally(without(""));
  }

  /** What else may be picked. */
  List<SearchPage.Facet> facets(Tally left, Address address) {
    return NARROWINGS.stream()
        .map(n -> facet(n, picked.containsKey(n.parameter()) ? all(n) : left, address))
        .filter(facet -> !facet.choices().isEmpty())
        .toList();
  }

  private Tally all(Narrowing narrowing) {
    return cards.tally(without(narrowing.parameter()));
  }

  private SearchPage.Facet facet(Narrowing narrowing, Tally tally, Address address) {
    List<SearchPage.Choice> choices = new ArrayList<>();
    tally
        .top(narrowing.key(), CHOICES)
        .forEach(one -> choices.add(choice(narrowing, one, address)));
    return new SearchPage.Facet(narrowing.title(), choices);
  }

  private SearchPage.Choice choice(Narrowing narrowing, Count one, Address address) {
    boolean chosen = one.value().equals(picked.get(narrowing.parameter()));
    String next = address.with(narrowing.parameter(), chosen ? "" : one.value()).toString();
    String name = one.name().isEmpty() ? one.value() : one.name();
    return new SearchPage.Choice(narrowing.name().apply(name), one.count(), chosen, next);
  }
}

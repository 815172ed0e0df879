package org.minutegraph.serve.scrutiny;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.minutegraph.cards.Cards;
import org.minutegraph.cards.Key;
import org.minutegraph.cards.Kind;
import org.minutegraph.cards.Order;
import org.minutegraph.cards.Selection;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Days;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Link;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.pages.Question;
import org.minutegraph.serve.pages.Reading;
import org.minutegraph.serve.pages.Thing;
import org.minutegraph.vocabulary.Min;

/** Pages of agenda items. */
final class ItemPages implements ThingReading {
  private static final int RELATIVES = 15;
  private static final int TASKS = 100;

  private final Clock clock;

  /**
   * @param clock that tells what is overdue
   */
  ItemPages(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Answer answer(Asked asked, Thing thing, Reading reading) {
    String iri = thing.iri();
    Links links = asked.links();
    Cards cards = reading.cards();
    Row item = cards.first(Selection.of(Kind.ITEM).with(Key.THING, iri));
    if (!item.has("meeting")) {
      return new Answer.Missing("There is no such item here.");
    }
    Facts all = new Facts(reading);
    List<Fact> facts = all.in(iri);
    List<Row> agenda = new MeetingCards(cards, item.text("meeting")).items();
    return new Answer.Page(
        "item",
        new ItemPage(
            frame(links, iri, item),
            item,
            at(agenda, item.number("position") - 1),
            at(agenda, item.number("position") + 1),
            facts,
            new Tasks(cards, LocalDate.now(clock))
                .all(Selection.of(Kind.FOLLOW_UP).with(Key.ITEM, iri), TASKS),
            ballots(facts, all),
            ItemNames.of(iri, reading),
            links(iri, facts, reading),
            relatives(iri, facts, cards)));
  }

  private static Row at(List<Row> agenda, int position) {
    return agenda.stream()
        .filter(row -> row.number("position") == position && row.has("heading"))
        .findFirst()
        .orElse(Row.EMPTY);
  }

  private static List<Fact> ballots(List<Fact> facts, Facts all) {
    return facts.stream()
        .filter(fact -> fact.is("Vote"))
        .flatMap(vote -> all.in(vote.iri()).stream())
        .toList();
  }

  /** Items of the same topics, those first that share most. */
  private static List<Row> relatives(String iri, List<Fact> facts, Cards cards) {
    List<String> topics =
        facts.stream()
            .filter(ItemPage::central)
            .flatMap(fact -> Stream.of(fact.to("concept"), fact.to("topic")))
            .filter(topic -> !topic.isEmpty())
            .toList();
    Selection others =
        Selection.of(Kind.ITEM)
            .with(Key.LISTED, "1")
            .without(Key.THING, iri)
            .sharing(Key.ON, topics);
    return topics.isEmpty() ? List.of() : cards.rows(others, Order.BEST, 0, RELATIVES);
  }

  /** Business of other meetings; few items have any, and only for these the query is worth it. */
  private static List<Row> links(String iri, List<Fact> facts, Reading reading) {
    Node item = NodeFactory.createURI(iri);
    boolean any =
        reading.anyHas(Min.linkTo, item)
            || reading.anyHas(Min.linkFrom, item)
            || facts.stream()
                .anyMatch(fact -> reading.anyHas(Min.linkFrom, NodeFactory.createURI(fact.iri())));
    return any ? reading.rows(Question.of("scrutiny/item-links").iri("item", iri)) : List.of();
  }

  private static Frame frame(Links links, String iri, Row item) {
    List<Link> trail = new ArrayList<>(MeetingPages.trail(links, item));
    trail.add(new Link(Days.words(item.day("date")), links.of(item.text("meeting"))));
    String heading = item.has("heading") ? item.text("heading") : "Item " + item.text("position");
    return Frame.of(heading, Door.MINUTES, links)
        .below(trail)
        .stating(SchemaOrg.item(iri, heading, item));
  }
}

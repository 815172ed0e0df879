package org.minutegraph.serve.scrutiny;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.minutegraph.cards.Kind;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Csv;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Feed;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Link;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.pages.Reading;
import org.minutegraph.serve.pages.Thing;

/** Pages of topics. */
final class TopicPages implements ThingReading {
  private static final List<String> COLUMNS =
      List.of("date", "bodyName", "number", "heading", "item", "meeting", "words");
  private static final int MOST = 10_000;
  private static final int PAGE = 25;
  private static final int DOTS = 100;
  private static final int TASKS = 25;
  private static final int ASIDE = 15;
  private static final int ENTRIES = 50;

  private final Clock clock;

  TopicPages(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Answer answer(Asked asked, Thing thing, Reading reading) {
    TopicScheme scheme = TopicScheme.of(thing.iri(), reading);
    Row topic = scheme.row();
    if (!topic.has("name")) {
      return new Answer.Missing("No such topic is known here.");
    }
    TopicCards cards = TopicCards.of(reading.cards(), thing.iri());
    return switch (thing.form()) {
      case "csv" -> Csv.of(COLUMNS, cards.items(0, MOST));
      case "atom" -> feed(asked.links(), thing, topic, cards.newest(ENTRIES));
      default -> page(asked, thing, cards.dated(cards.counted(topic)), cards, scheme);
    };
  }

  private Answer page(Asked asked, Thing thing, Row topic, TopicCards cards, TopicScheme scheme) {
    int all = topic.number("items");
    List<Row> items = cards.items((asked.page() - 1) * PAGE, PAGE);
    Tasks tasks = new Tasks(cards.cards(), LocalDate.now(clock));
    return new Answer.Page(
        "topic",
        new TopicPage(
            frame(asked.links(), thing, topic),
            topic,
            all <= DOTS ? Timeline.of(cards.items(0, DOTS)) : Timeline.ofYears(cards.years()),
            items,
            asked.address(List.of()).pager(asked.page(), PAGE, all),
            cards.outcomes(items).stream().collect(Collectors.groupingBy(row -> row.text("item"))),
            tasks.all(TopicCards.about(Kind.FOLLOW_UP, thing.iri()), TASKS),
            cards.people(ASIDE),
            cards.bodies(ASIDE),
            cards.related(scheme.within(), ASIDE),
            scheme.others(),
            scheme.otherNames()));
  }

  private static Frame frame(Links links, Thing thing, Row topic) {
    return Frame.of(topic.text("name"), Door.MINUTES, links)
        .below(List.of(new Link("Topics", links.to("topics"))))
        .alsoAs(
            List.of(
                new Frame.Other("application/atom+xml", "Atom feed", links.of(thing.iri(), "atom")),
                new Frame.Other("text/csv", "CSV", links.of(thing.iri(), "csv"))));
  }

  private static Answer feed(Links links, Thing thing, Row topic, List<Row> latest) {
    List<Feed.Entry> entries = latest.stream().map(row -> entry(row, links)).toList();
    String title = "Minutes: " + topic.text("name");
    return Feed.of(
        thing.iri(), title, links.of(thing.iri(), "atom"), links.of(thing.iri()), entries);
  }

  private static Feed.Entry entry(Row row, Links links) {
    return new Feed.Entry(
        row.text("item"),
        row.text("heading"),
        row.text("date"),
        row.text("bodyName"),
        links.of(row.text("item")));
  }
}

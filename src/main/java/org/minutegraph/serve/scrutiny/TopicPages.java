package org.minutegraph.serve.scrutiny;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Csv;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Feed;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Link;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.serve.pages.Question;
import org.minutegraph.serve.pages.Reading;
import org.minutegraph.serve.pages.Thing;

/** Pages of topics. */
final class TopicPages implements Pages {
  private static final List<String> COLUMNS =
      List.of("date", "bodyName", "number", "heading", "item", "meeting", "words");
  private static final int MOST = 10_000;
  private static final int PAGE = 25;
  private static final int DOTS = 100;
  private static final int TASKS = 25;
  private static final int ASIDE = 15;
  private static final int ENTRIES = 50;

  private final GraphReader reader;
  private final Clock clock;

  TopicPages(GraphReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  @Override
  public Answer answer(Asked asked) {
    Thing thing = Thing.of(asked);
    return reader.read(reading -> answer(asked, thing, reading));
  }

  private Answer answer(Asked asked, Thing thing, Reading reading) {
    Row topic = reading.row(about("topic", thing));
    if (!topic.has("name")) {
      return new Answer.Missing("No such topic is known here.");
    }
    int all = topic.number("items");
    Question items = about("topic-items", thing);
    return switch (thing.form()) {
      case "csv" -> Csv.of(COLUMNS, reading.rows(items.part(0, MOST)));
      case "atom" ->
          feed(
              asked.links(),
              thing,
              topic,
              reading.rows(items.part(Math.max(0, all - ENTRIES), ENTRIES)));
      default -> page(asked, thing, topic, reading);
    };
  }

  private Answer page(Asked asked, Thing thing, Row topic, Reading reading) {
    int all = topic.number("items");
    long from = (long) (asked.page() - 1) * PAGE;
    return new Answer.Page(
        "topic",
        new TopicPage(
            frame(asked.links(), thing, topic),
            topic,
            timeline(all, thing, reading),
            reading.rows(about("topic-items", thing).part(from, PAGE)),
            asked.address(List.of()).pager(asked.page(), PAGE, all),
            reading.rows(about("topic-outcomes", thing).part(from, PAGE)).stream()
                .collect(Collectors.groupingBy(row -> row.text("item"))),
            FollowUp.of(
                reading.rows(
                    about("topic-follow-ups", thing)
                        .day("today", LocalDate.now(clock))
                        .part(0, TASKS))),
            reading.rows(about("topic-people", thing).part(0, ASIDE)),
            reading.rows(about("topic-bodies", thing).part(0, ASIDE)),
            Topics.rows(about("topic-related", thing).part(0, ASIDE), reading),
            reading.rows(about("topic-scheme", thing))));
  }

  private static Timeline timeline(int all, Thing thing, Reading reading) {
    return all <= DOTS
        ? Timeline.of(reading.rows(about("topic-items", thing).part(0, DOTS)))
        : Timeline.ofYears(reading.rows(about("topic-years", thing)));
  }

  private static Question about(String query, Thing thing) {
    return Question.of("scrutiny/" + query).iri("topic", thing.iri());
  }

  private static Frame frame(Links links, Thing thing, Row topic) {
    return Frame.of(topic.text("name"), Door.MINUTES, links)
        .below(List.of(new Link("Topics", links.to("topics"))))
        .alsoAs(
            List.of(
                new Frame.Other("application/atom+xml", "Atom feed", links.of(thing.iri(), "atom")),
                new Frame.Other("text/csv", "CSV", links.of(thing.iri(), "csv"))));
  }

  private static Answer feed(Links links, Thing thing, Row topic, List<Row> items) {
    List<Row> latest = new ArrayList<>(items);
    Collections.reverse(latest);
    List<Feed.Entry> entries = latest.stream().map(row -> entry(row, links)).toList();
    String title = "Minutes: " + topic.text("name");
    return Feed.of(thing.iri(), title, links.of(thing.iri()), entries);
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

package org.minutegraph.serve.scrutiny;

import java.util.List;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Days;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Feed;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Link;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.pages.Pager;
import org.minutegraph.serve.pages.Question;
import org.minutegraph.serve.pages.Reading;
import org.minutegraph.serve.pages.Thing;

/** Pages of bodies. */
final class BodyPages implements ThingReading {
  private static final int PAGE = 24;
  private static final int MEMBERS = 60;
  private static final int LATEST = 12;
  private static final int ORGANISATIONS = 40;
  private static final int ENTRIES = 50;

  @Override
  public Answer answer(Asked asked, Thing thing, Reading reading) {
    BodyLine line = BodyLine.of(reading, thing.iri());
    BodyCards cards = new BodyCards(reading.cards(), line.names());
    Row body = cards.body();
    if (!body.has("name")) {
      return new Answer.Missing("No such body is known here.");
    }
    return thing.form().equals("atom")
        ? feed(asked.links(), thing, body, cards)
        : page(asked, thing, cards, line, reading);
  }

  private static Answer page(
      Asked asked, Thing thing, BodyCards cards, BodyLine line, Reading reading) {
    int page = asked.page();
    Row body = cards.body();
    List<Row> meetings = cards.meetings((page - 1) * PAGE, PAGE + 1);
    return new Answer.Page(
        "body",
        new BodyPage(
            frame(asked.links(), thing, body),
            body,
            line,
            cards.organisations(ORGANISATIONS),
            cards.represented(ORGANISATIONS),
            meetings.subList(0, Math.min(PAGE, meetings.size())),
            Pager.of(asked.address(List.of()), page, PAGE, meetings.size()),
            cards.members(MEMBERS),
            Matrix.of(cards.latest(LATEST)),
            YearTable.of(cards.topics()),
            reading.rows(about("body-gaps", thing))));
  }

  private static Question about(String query, Thing thing) {
    return Question.of("scrutiny/" + query).iri("body", thing.iri());
  }

  private static Frame frame(Links links, Thing thing, Row body) {
    return Frame.of(body.text("name"), Door.MINUTES, links)
        .below(List.of(new Link("Bodies", links.to("bodies"))))
        .alsoAs(
            List.of(
                new Frame.Other(
                    "application/atom+xml", "Atom feed", links.of(thing.iri(), "atom"))));
  }

  private static Answer feed(Links links, Thing thing, Row body, BodyCards cards) {
    List<Feed.Entry> entries =
        cards.meetings(0, ENTRIES).stream().map(row -> entry(row, links)).toList();
    String title = "Minutes: " + body.text("name");
    return Feed.of(
        thing.iri(), title, links.of(thing.iri(), "atom"), links.of(thing.iri()), entries);
  }

  private static Feed.Entry entry(Row row, Links links) {
    return new Feed.Entry(
        row.text("meeting"),
        "Meeting of " + Days.words(row.day("date")),
        row.text("date"),
        "%d items, %d decisions".formatted(row.number("items"), row.number("decisions")),
        links.of(row.text("meeting")));
  }
}

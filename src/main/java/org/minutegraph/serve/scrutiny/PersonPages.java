package org.minutegraph.serve.scrutiny;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.minutegraph.query.Quotation;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Feed;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Link;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.pages.Pager;
import org.minutegraph.serve.pages.Reading;
import org.minutegraph.serve.pages.Thing;

/** Pages of people. */
final class PersonPages implements ThingReading {
  private static final int PAGE = 15;
  private static final int TOPICS = 20;
  private static final int ACTS = 100;
  private static final int TASKS = 50;
  private static final int ENTRIES = 50;

  private final Clock clock;

  /**
   * @param clock that tells what is overdue
   */
  PersonPages(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Answer answer(Asked asked, Thing thing, Reading reading) {
    PersonNames names = PersonNames.of(thing.iri(), reading);
    String name = names.name();
    if (name.isEmpty()) {
      return new Answer.Missing("Nobody of this name is known here.");
    }
    return thing.form().equals("atom")
        ? feed(asked.links(), thing, name, reading)
        : page(asked, thing, names, name);
  }

  private Answer page(Asked asked, Thing thing, PersonNames names, String name) {
    int page = asked.page();
    PersonCards cards = new PersonCards(names.reading().cards(), thing.iri());
    List<Row> said = cards.said((page - 1) * PAGE, PAGE + 1);
    return new Answer.Page(
        "person",
        new PersonPage(
            frame(asked.links(), thing, name),
            cards.roles(),
            cards.attendance(),
            cards.topics(TOPICS),
            said.subList(0, Math.min(PAGE, said.size())),
            Pager.of(asked.address(List.of()), page, PAGE, said.size()),
            cards.acts(ACTS),
            new Tasks(cards.cards(), LocalDate.now(clock)).all(cards.tasks(), TASKS),
            names.forms()));
  }

  private static Frame frame(Links links, Thing thing, String name) {
    return Frame.of(name, Door.MINUTES, links)
        .below(List.of(new Link("People", links.to("people"))))
        .stating(SchemaOrg.person(thing.iri(), name))
        .alsoAs(
            List.of(
                new Frame.Other(
                    "application/atom+xml", "Atom feed", links.of(thing.iri(), "atom"))));
  }

  private static Answer feed(Links links, Thing thing, String name, Reading reading) {
    List<Feed.Entry> entries =
        new PersonCards(reading.cards(), thing.iri())
            .said(0, ENTRIES).stream().map(row -> entry(row, links)).toList();
    String title = "Minutes: " + name;
    return Feed.of(
        thing.iri(), title, links.of(thing.iri(), "atom"), links.of(thing.iri()), entries);
  }

  private static Feed.Entry entry(Row row, Links links) {
    return new Feed.Entry(
        row.text("fact"),
        row.text("heading") + " (" + row.text("bodyName") + ")",
        row.text("date"),
        Quotation.flow(row.text("quote")),
        links.of(row.text("fact")));
  }
}

package org.minutegraph.serve.scrutiny;

import java.util.List;
import org.minutegraph.cards.Cards;
import org.minutegraph.cards.Key;
import org.minutegraph.cards.Kind;
import org.minutegraph.cards.Order;
import org.minutegraph.cards.Selection;
import org.minutegraph.cards.Tally;
import org.minutegraph.query.Quotation;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Address;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Feed;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.serve.pages.Reading;

/** The search, as a page and as a feed. */
public final class SearchPages implements Pages {
  private static final String FEED = "search.atom";
  private static final int PAGE = 20;
  private static final int NAMES = 12;
  private static final int ENTRIES = 50;

  private final GraphReader reader;

  public SearchPages(GraphReader reader) {
    this.reader = reader;
  }

  @Override
  public Answer answer(Asked asked) {
    Sought sought = Sought.of(asked.one("q"));
    boolean feed = asked.path().equals(FEED);
    return reader.read(
        reading -> feed ? feed(asked, sought, reading) : page(asked, sought, reading));
  }

  private static Answer page(Asked asked, Sought sought, Reading reading) {
    Cards cards = reading.cards();
    Hits hits = Hits.of(sought, asked, cards);
    Tally left = hits.left();
    Selection names =
        Selection.of(Kind.TOPIC, Kind.SUBJECT, Kind.BODY, Kind.PERSON)
            .with(Key.FOUND, "1")
            .called(sought.all());
    Address address = asked.address(Hits.STATE);
    return new Answer.Page(
        "search",
        new SearchPage(
            frame(asked, address),
            asked.one("q"),
            !sought.nothing() || !hits.picked().isEmpty(),
            cards.rows(names, Order.BEST_BY_NAME, 0, NAMES),
            hits.found((asked.page() - 1) * PAGE, PAGE).stream()
                .map(row -> new SearchPage.Hit(row, snippet(row, sought)))
                .toList(),
            hits.facets(left, address),
            Hits.orders(sought, asked, left.total()),
            address.pager(asked.page(), PAGE, left.total())));
  }

  private static Snippet snippet(Row row, Sought sought) {
    return Snippet.of(Quotation.flow(row.text("quote")), sought);
  }

  private static Frame frame(Asked asked, Address address) {
    Links links = asked.links();
    String words = asked.one("q");
    Frame frame = Frame.of(words.isEmpty() ? "Search" : words + " – search", Door.MINUTES, links);
    String feed = address.at(links.to(FEED)).toString();
    return frame
        .searching(words)
        .alsoAs(List.of(new Frame.Other("application/atom+xml", "Atom feed", feed)));
  }

  private static Answer feed(Asked asked, Sought sought, Reading reading) {
    Links links = asked.links();
    String page = asked.address(Hits.STATE).at(links.to("search")).toString();
    List<Feed.Entry> entries =
        Hits.of(sought, asked, reading.cards()).newest(ENTRIES).stream()
            .map(row -> entry(row, links))
            .toList();
    String id = links.base() + "search?" + page.replaceFirst("^[^?]*\\??", "");
    String self = asked.address(Hits.STATE).toString();
    return Feed.of(id, "Minutes: " + asked.one("q"), self, page, entries);
  }

  private static Feed.Entry entry(Row row, Links links) {
    String title = row.text("heading") + " (" + row.text("bodyName") + ")";
    String words = Quotation.flow(row.text("quote"));
    return new Feed.Entry(
        row.text("fact"), title, row.text("date"), words, links.of(row.text("fact")));
  }
}

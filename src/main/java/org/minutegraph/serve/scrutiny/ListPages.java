package org.minutegraph.serve.scrutiny;

import java.util.List;
import java.util.Locale;
import org.minutegraph.cards.Key;
import org.minutegraph.cards.Kind;
import org.minutegraph.cards.Order;
import org.minutegraph.cards.Selection;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Address;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Pager;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.serve.pages.Reading;

/** Lists of all things of a kind, part by part. */
public final class ListPages implements Pages {
  private static final int PAGE = 60;

  private final GraphReader reader;
  private final Kind kind;
  private final Selection all;
  private final Order order;
  private final String title;
  private final boolean lettered;

  /**
   * @param kind of things, each with a card that is {@link Key#LISTED}
   * @param lettered whether the list can be asked for by initial letter
   */
  public ListPages(GraphReader reader, Kind kind, Order order, String title, boolean lettered) {
    this.reader = reader;
    this.kind = kind;
    this.all = Selection.of(kind).with(Key.LISTED, "1");
    this.order = order;
    this.title = title;
    this.lettered = lettered;
  }

  @Override
  public Answer answer(Asked asked) {
    int page = asked.page();
    Address address = asked.address(List.of("letter"));
    String letter = asked.one("letter").toLowerCase(Locale.ROOT);
    Selection picked = letter.isEmpty() ? all : all.beginning(Key.NAME, letter);
    List<Row> rows = reader.read(reading -> rows(picked, (page - 1) * PAGE, reading));
    return new Answer.Page(
        "list",
        new ListPage(
            Frame.of(title, Door.MINUTES, asked.links()),
            rows.subList(0, Math.min(PAGE, rows.size())),
            Pager.of(address, page, PAGE, rows.size()),
            lettered,
            letter,
            address.without("letter")));
  }

  private List<Row> rows(Selection picked, int from, Reading reading) {
    if (kind != Kind.BODY) {
      return reading.cards().rows(picked, order, from, PAGE + 1);
    }
    BodyNames names = BodyNames.of(reading);
    Selection once = picked.withoutAny(Key.THING, names.further());
    return names.joined(reading.cards().rows(once, order, from, PAGE + 1));
  }
}

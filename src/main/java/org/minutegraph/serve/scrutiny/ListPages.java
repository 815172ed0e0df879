package org.minutegraph.serve.scrutiny;

import java.util.List;
import java.util.Locale;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Address;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Pager;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.serve.pages.Question;

/** Lists of all things of a kind, part by part. */
public final class ListPages implements Pages {
  private static final int PAGE = 60;

  private final GraphReader reader;
  private final String query;
  private final String title;
  private final boolean lettered;

  /**
   * @param query of {@code serve/queries/scrutiny}
   * @param lettered whether the list can be asked for by initial letter
   */
  public ListPages(GraphReader reader, String query, String title, boolean lettered) {
    this.reader = reader;
    this.query = query;
    this.title = title;
    this.lettered = lettered;
  }

  @Override
  public Answer answer(Asked asked) {
    int page = asked.page();
    Address address = asked.address(List.of("letter"));
    Question question = Question.of("scrutiny/" + query).part((long) (page - 1) * PAGE, PAGE + 1);
    String letter = asked.one("letter").toLowerCase(Locale.ROOT);
    Question asking = letter.isEmpty() ? question : question.text("letter", letter);
    List<Row> rows = reader.read(reading -> reading.rows(asking));
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
}

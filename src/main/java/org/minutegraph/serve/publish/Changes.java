package org.minutegraph.serve.publish;

import java.util.List;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Feed;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.serve.pages.Question;

/** The documents that were read last, as a feed. */
public final class Changes implements Pages {
  private static final int ENTRIES = 50;

  private final GraphReader reader;

  public Changes(GraphReader reader) {
    this.reader = reader;
  }

  @Override
  public Answer answer(Asked asked) {
    Links links = asked.links();
    List<Feed.Entry> entries =
        reader
            .read(reading -> reading.always(Question.of("publish/changes").part(0, ENTRIES)))
            .stream()
            .map(row -> entry(row, links))
            .toList();
    return Feed.of(
        links.base() + "changes",
        "Minutes that were read",
        links.to("changes.atom"),
        links.to("open-data"),
        entries);
  }

  private static Feed.Entry entry(Row row, Links links) {
    String body = row.has("bodyName") ? row.text("bodyName") : "A body without a name";
    return new Feed.Entry(
        row.text("document"),
        body + (row.has("date") ? ", " + row.text("date") : ""),
        row.text("day"),
        row.has("council") ? "Minutes of " + row.text("council") : "Minutes",
        links.of(row.text("document")));
  }
}

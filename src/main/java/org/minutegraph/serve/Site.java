package org.minutegraph.serve;

import static java.util.Map.entry;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutegraph.cards.Kind;
import org.minutegraph.cards.Order;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Late;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.serve.printed.PrintedPages;
import org.minutegraph.serve.publish.Names;
import org.minutegraph.serve.publish.PublishedPages;
import org.minutegraph.serve.publish.ThingData;
import org.minutegraph.serve.publish.WithdrawnThings;
import org.minutegraph.serve.research.CataloguePages;
import org.minutegraph.serve.research.TablePages;
import org.minutegraph.serve.research.TermPages;
import org.minutegraph.serve.research.WorkbenchPages;
import org.minutegraph.serve.scrutiny.FollowUpPages;
import org.minutegraph.serve.scrutiny.HomePages;
import org.minutegraph.serve.scrutiny.ListPages;
import org.minutegraph.serve.scrutiny.SearchPages;
import org.minutegraph.serve.scrutiny.ThingPages;

/** Which address is answered by which page. What is not named here is not there. */
final class Site implements Pages {
  private static final String THINGS = "doc/";
  private static final String NAMES = "id/";
  private static final String CATALOGUE = "catalogue";
  private static final String TABLES = "tables";

  private final Map<String, Pages> fixed;
  private final Pages things;
  private final Pages names;
  private final PublishedPages published;
  private final Pages catalogue;
  private final Pages tables;

  /**
   * @param clock that tells what is overdue
   * @param printed pages of documents
   */
  Site(GraphReader reader, Clock clock, PrintedPages printed) {
    this.fixed =
        Map.ofEntries(
            entry("", new HomePages(reader)),
            entry("search", new SearchPages(reader)),
            entry("search.atom", new SearchPages(reader)),
            entry("follow-ups", new FollowUpPages(reader, clock)),
            entry("follow-ups.csv", new FollowUpPages(reader, clock)),
            entry("bodies", new ListPages(reader, Kind.BODY, Order.NAME, "Bodies", false)),
            entry("people", new ListPages(reader, Kind.PERSON, Order.NAME, "People", true)),
            entry("topics", new ListPages(reader, Kind.TOPIC, Order.NAME, "Topics", true)),
            entry(
                "subjects",
                new ListPages(
                    reader, Kind.SUBJECT, Order.NAME, "Subjects in the words of minutes", true)),
            entry("meetings", new ListPages(reader, Kind.MEETING, Order.NEWEST, "Meetings", false)),
            entry("workbench", new Late(() -> new WorkbenchPages(reader))),
            entry("workbench/terms.json", new Late(TermPages::new)));
    Pages made = new ThingPages(reader, clock, printed);
    this.things = new WithdrawnThings(reader, new ThingData(reader, made));
    this.names = new WithdrawnThings(reader, new Names(reader));
    this.published = new PublishedPages(reader);
    this.tables = new Late(() -> new TablePages(reader));
    this.catalogue = new Late(() -> new CataloguePages(reader));
  }

  @Override
  public Answer answer(Asked asked) {
    Pages pages = pages(asked.path());
    return pages == null
        ? new Answer.Missing("There is no page at this address.")
        : pages.answer(asked);
  }

  private @Nullable Pages pages(String path) {
    if (path.startsWith(THINGS)) {
      return things;
    }
    if (path.equals(TABLES) || path.startsWith(TABLES + "/")) {
      return tables;
    }
    if (path.equals(CATALOGUE) || path.startsWith(CATALOGUE + "/")) {
      return catalogue;
    }
    if (path.startsWith(NAMES)) {
      return names;
    }
    return published.knows(path) ? published : fixed.get(path);
  }
}

package org.minutegraph.serve.scrutiny;

import java.time.Clock;
import java.util.Map;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.serve.pages.Thing;
import org.minutegraph.serve.printed.PrintedPages;

/** The pages of things that have an identifier: {@code id/X} is described at {@code doc/X}. */
public final class ThingPages implements Pages {
  private static final int MEETING_DEPTH = 4;

  private final GraphReader reader;
  private final Map<String, ThingReading> byType;
  private final ThingReading items;

  /**
   * @param clock that tells what is overdue
   * @param printed pages of documents
   */
  public ThingPages(GraphReader reader, Clock clock, PrintedPages printed) {
    this.reader = reader;
    this.items = new ItemPages(clock);
    this.byType =
        Map.of(
            "meeting", new MeetingPages(),
            "document", new SourcePages(printed),
            "person", new PersonPages(clock),
            "body", new BodyPages(),
            "organisation", new OrganisationPages(),
            "topic", new TopicPages(clock));
  }

  @Override
  public Answer answer(Asked asked) {
    Thing thing = Thing.of(asked);
    boolean item = thing.type().equals("meeting") && thing.depth() > MEETING_DEPTH;
    ThingReading pages = item ? items : byType.get(thing.type());
    return pages == null
        ? new Answer.Missing("There is no page at this address.")
        : reader.read(reading -> pages.answer(asked, thing, reading));
  }
}

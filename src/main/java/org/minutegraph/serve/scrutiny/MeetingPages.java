package org.minutegraph.serve.scrutiny;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Days;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Link;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.serve.pages.Question;
import org.minutegraph.serve.pages.Reading;
import org.minutegraph.serve.pages.Thing;

/** Pages of meetings. */
final class MeetingPages implements Pages {
  private final GraphReader reader;

  MeetingPages(GraphReader reader) {
    this.reader = reader;
  }

  @Override
  public Answer answer(Asked asked) {
    Thing thing = Thing.of(asked);
    return reader.read(reading -> answer(asked.links(), thing.iri(), reading));
  }

  private static Answer answer(Links links, String iri, Reading reading) {
    Row meeting = reading.row(about("meeting", iri));
    if (!meeting.has("document")) {
      return new Answer.Missing("There are no minutes of this meeting here.");
    }
    List<Fact> facts = new Facts(reading).in(iri);
    MeetingCards cards = new MeetingCards(reading.cards(), iri);
    Set<String> series = series(meeting, reading);
    return new Answer.Page(
        "meeting",
        new MeetingPage(
            frame(links, iri, meeting),
            meeting,
            facts.stream().filter(fact -> fact.is("Attendance")).toList(),
            facts.stream().filter(MeetingPages::opening).toList(),
            cards.items(),
            cards.decisions(),
            cards.before(series, meeting.text("date")),
            cards.after(series, meeting.text("date"))));
  }

  /** The names of the body that met, and of the bodies before and after it. */
  private static Set<String> series(Row meeting, Reading reading) {
    return meeting.has("body")
        ? BodyLine.of(reading, meeting.text("body")).series(reading)
        : Set.of();
  }

  /** What stands before the first item, and the notice of the next meeting. */
  private static boolean opening(Fact fact) {
    return !fact.is("Attendance") && !fact.is("AgendaItem");
  }

  private static Question about(String query, String meeting) {
    return Question.of("scrutiny/" + query).iri("meeting", meeting);
  }

  private static Frame frame(Links links, String iri, Row meeting) {
    String title = name(meeting.text("bodyName")) + ", " + Days.words(meeting.day("date"));
    return Frame.of(title, Door.MINUTES, links)
        .below(trail(links, meeting))
        .stating(SchemaOrg.meeting(iri, title, meeting));
  }

  static String name(String body) {
    return body.isEmpty() ? "Meeting of an unnamed body" : body;
  }

  /** The council and the body of a meeting. */
  static List<Link> trail(Links links, Row meeting) {
    List<Link> trail = new ArrayList<>();
    trail.add(new Link("Bodies", links.to("bodies")));
    if (meeting.has("body")) {
      trail.add(new Link(meeting.text("bodyName"), links.of(meeting.text("body"))));
    }
    return trail;
  }
}

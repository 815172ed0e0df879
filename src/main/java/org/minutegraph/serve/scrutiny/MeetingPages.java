package org.minutegraph.serve.scrutiny;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Days;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Link;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.pages.Reading;
import org.minutegraph.serve.pages.Thing;
import org.minutegraph.serve.pages.Told;
import org.minutegraph.vocabulary.Min;

/** Pages of meetings. */
final class MeetingPages implements ThingReading {
  private static final Map<String, Property> STATED =
      Map.of(
          "date", SchemaDO.startDate,
          "start", Min.startTime,
          "end", Min.endTime,
          "venue", Min.venue,
          "document", Min.minutes,
          "words", Terms.DERIVED);

  @Override
  public Answer answer(Asked asked, Thing thing, Reading reading) {
    String iri = thing.iri();
    Links links = asked.links();
    Row meeting = meeting(NodeFactory.createURI(iri), reading);
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

  /** What is stated of a meeting, with the names of its body and its council. */
  private static Row meeting(Node meeting, Reading reading) {
    Told told = reading.told(meeting);
    Row row = told.is(Min.Meeting) ? told.row(STATED) : Row.EMPTY;
    return row.with(named("body", told.all(Min.body), reading))
        .with(named("council", told.all(Min.council), reading));
  }

  /** The first by name. */
  private static Row named(String as, Stream<Node> things, Reading reading) {
    return things
        .map(
            thing ->
                Row.EMPTY.with(as, thing).with(as + "Name", reading.told(thing).text(RDFS.label)))
        .filter(row -> !row.text(as + "Name").isEmpty())
        .min(Comparator.comparing(row -> row.text(as + "Name")))
        .orElse(Row.EMPTY);
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

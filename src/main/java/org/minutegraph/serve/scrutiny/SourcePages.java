package org.minutegraph.serve.scrutiny;

import java.util.ArrayList;
import java.util.List;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Days;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Link;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.pages.Question;
import org.minutegraph.serve.pages.Reading;
import org.minutegraph.serve.pages.Thing;
import org.minutegraph.serve.printed.PrintedPages;
import org.minutegraph.serve.scrutiny.SourcePage.Printed;

/** The minutes' own text, with the words from which a fact was taken. */
final class SourcePages implements ThingReading {
  private static final int DEPTH = 3;
  private static final int MOST_PRINTED = 2;

  private final PrintedPages printed;

  SourcePages(PrintedPages printed) {
    this.printed = printed;
  }

  @Override
  public Answer answer(Asked asked, Thing thing, Reading reading) {
    String iri = thing.iri();
    if (thing.depth() != DEPTH) {
      return new Answer.Missing("There is no page at this address.");
    }
    Row document =
        reading.row(
            Question.of("scrutiny/document").iri("document", iri).iri("words", iri + "/text"));
    if (!document.has("identifier")) {
      return new Answer.Missing("There is no such document here.");
    }
    int from = asked.number("from", 0);
    int to = asked.number("to", 0);
    String words = "%s/text#char=%d,%d".formatted(iri, from, to);
    List<Row> pages = reading.rows(Question.of("scrutiny/document-pages").iri("document", iri));
    return new Answer.Page(
        "source",
        new SourcePage(
            frame(asked.links(), document),
            document,
            MinutesText.of(document.text("text"), document.text("format"), pages, from, to),
            reading.rows(Question.of("scrutiny/document-items").iri("document", iri)),
            reading.rows(Question.of("scrutiny/words-facts").iri("words", words)),
            printed(asked, thing, document, pages, reading)));
  }

  /** The pages on which the marked words are, if the file is at hand. */
  private List<Printed> printed(
      Asked asked, Thing thing, Row document, List<Row> pages, Reading reading) {
    int from = asked.number("from", 0);
    int to = asked.number("to", 0);
    boolean shown =
        from < to
            && document.text("format").equals(PrintedPages.FORMAT)
            && reading.aside(
                () -> printed.file(document.text("file"), document.text("sha256")).isPresent());
    return shown
        ? PrintedOn.pages(pages, from, to).stream()
            .limit(MOST_PRINTED)
            .map(number -> new Printed(number, picture(asked, thing, number)))
            .toList()
        : List.of();
  }

  private static String picture(Asked asked, Thing thing, int page) {
    String name = thing.id().replaceFirst("^document/", "printed/");
    return asked
        .address(List.of("from", "to"))
        .at(asked.links().to(name + "/" + page + ".png"))
        .toString();
  }

  private static Frame frame(Links links, Row document) {
    String name = MeetingPages.name(document.text("bodyName"));
    String title = "Minutes: " + name + ", " + Days.words(document.day("date"));
    List<Link> trail = new ArrayList<>(MeetingPages.trail(links, document));
    if (document.has("meeting")) {
      trail.add(new Link(Days.words(document.day("date")), links.of(document.text("meeting"))));
    }
    return Frame.of(title, Door.MINUTES, links).below(trail);
  }
}

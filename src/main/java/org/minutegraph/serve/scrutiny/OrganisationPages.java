package org.minutegraph.serve.scrutiny;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Link;
import org.minutegraph.serve.pages.Pager;
import org.minutegraph.serve.pages.Reading;
import org.minutegraph.serve.pages.Thing;

/** Pages of organisations at meetings; of what was at none, there is no page of its own. */
final class OrganisationPages implements ThingReading {
  private static final int PAGE = 24;
  private static final int MOST = 60;

  @Override
  public Answer answer(Asked asked, Thing thing, Reading reading) {
    OrganisationCards cards = new OrganisationCards(reading.cards(), thing.iri());
    List<Row> bodies = cards.attended(MOST);
    String name = reading.told(NodeFactory.createURI(thing.iri())).text(RDFS.label);
    if (bodies.isEmpty() || name.isEmpty() || !thing.form().isEmpty()) {
      return new Answer.Missing("No such organisation was at a meeting.");
    }
    int page = asked.page();
    List<Row> meetings = cards.meetings((page - 1) * PAGE, PAGE + 1);
    return new Answer.Page(
        "organisation",
        new OrganisationPage(
            Frame.of(name, Door.MINUTES, asked.links())
                .below(List.of(new Link("Bodies", asked.links().to("bodies")))),
            bodies,
            cards.people(MOST),
            meetings.subList(0, Math.min(PAGE, meetings.size())),
            Pager.of(asked.address(List.of()), page, PAGE, meetings.size())));
  }
}

package org.minutegraph.serve.research;

import java.util.List;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Pages;

/** Questions in SPARQL: without scripts a form and a table, with scripts an editor and charts. */
public final class WorkbenchPages implements Pages {
  private static final String FIRST =
      """
      # The latest meetings
      PREFIX min: <https://w3id.org/minutegraph/def#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>

      SELECT ?meeting ?date ?body
      WHERE { ?meeting a min:Meeting ; schema:startDate ?date ; min:body/rdfs:label ?body }
      ORDER BY DESC(?date)
      LIMIT 20
      """;
  private static final List<String> SCRIPTS =
      List.of(
          "webjars/zazuko__yasgui/4.5.0/build/yasgui.min.js",
          "webjars/chart.js/4.5.1/dist/chart.umd.min.js",
          "webjars/cytoscape/3.33.1/dist/cytoscape.min.js",
          "workbench-views.js",
          "workbench.js");

  private final GraphReader reader;
  private final Stock stock = new Stock();

  public WorkbenchPages(GraphReader reader) {
    this.reader = reader;
  }

  @Override
  public Answer answer(Asked asked) {
    String given = asked.one("query");
    Frame frame = Frame.of("Ask in SPARQL", Door.RESEARCH, asked.links()).running(SCRIPTS);
    return new Answer.Page(
        "workbench",
        new WorkbenchPage(
            frame,
            given.isEmpty() ? FIRST : given,
            asked.address(List.of("query")),
            stock.listed(asked, "", ""),
            reader.limit().toSeconds(),
            given.isEmpty() || asked.one("ask").isEmpty()
                ? null
                : new Runner(reader, asked.links()).run(given)));
  }
}

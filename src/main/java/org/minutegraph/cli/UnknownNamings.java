package org.minutegraph.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.sparql.exec.QueryExec;
import org.minutegraph.model.BodyCuration;
import org.minutegraph.model.Curation.Naming;
import org.minutegraph.model.Curation.Ruling;
import org.minutegraph.query.QueryTarget;

/** Finds out what decisions speak of that no minutes name: mistyped, or of minutes not loaded. */
final class UnknownNamings {
  private static final String PERSON =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX min: <https://w3id.org/minutegraph/def#>
      ASK {
        ?one a min:Identification ; dcterms:identifier ?document ; min:nameAsRecorded ?name .
        FILTER (CONTAINS(STR(?one), ?place))
      }
      """;

  private static final String BODY =
      """
      PREFIX min: <https://w3id.org/minutegraph/def#>
      ASK { ?name min:nameOf ?body }
      """;

  private final QueryTarget target;
  private final String base;
  private final TreeSet<String> unknown = new TreeSet<>();

  UnknownNamings(QueryTarget target, String base) {
    this.target = target;
    this.base = base;
  }

  /** Looks for the people of rulings, by council. */
  void people(Map<String, List<Ruling>> rulings) {
    rulings.forEach(
        (council, all) ->
            all.forEach(
                ruling -> {
                  look(council, ruling.one());
                  look(council, ruling.other());
                }));
  }

  private void look(String council, Naming naming) {
    ParameterizedSparqlString ask = new ParameterizedSparqlString(PERSON);
    ask.setLiteral("document", naming.document());
    ask.setLiteral("name", naming.name());
    ask.setLiteral("place", "/id/document/" + council + "/");
    if (!holds(ask)) {
      unknown.add(
          "no '%s' is named in %s of %s".formatted(naming.name(), naming.document(), council));
    }
  }

  /** Looks for the bodies of rulings, by council. */
  void bodies(Map<String, List<BodyCuration.Ruling>> rulings) {
    rulings.forEach(
        (council, all) ->
            all.forEach(
                ruling -> {
                  look(council, ruling.one());
                  look(council, ruling.other());
                }));
  }

  private void look(String council, String name) {
    ParameterizedSparqlString ask = new ParameterizedSparqlString(BODY);
    ask.setIri("name", base + "id/body/" + council + "/" + name);
    if (!holds(ask)) {
      unknown.add(
          "no body '%s' is named in minutes of %s".formatted(name.replace('-', ' '), council));
    }
  }

  private boolean holds(ParameterizedSparqlString ask) {
    try (QueryExec execution = target.prepare(ask.asQuery())) {
      return execution.ask();
    }
  }

  /** One line for each, in order. */
  List<String> lines() {
    return List.copyOf(unknown);
  }
}

package org.minutegraph.serve.research;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.minutegraph.query.Catalogue;
import org.minutegraph.query.StoredQuery;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.vocabulary.Ontology;

/**
 * The words that an editor of queries offers: the classes and properties of the ontology, and those
 * of other vocabularies that the catalogue uses.
 */
public final class TermPages implements Pages {
  // schema:startDate
  private static final Pattern TERM = Pattern.compile("(?<![\\w:<\"/#-])([a-z]+):(\\w+)");

  private final Map<String, String> prefixes = new TreeMap<>();
  private final Set<String> classes = new TreeSet<>();
  private final Set<String> properties = new TreeSet<>();

  public TermPages() {
    new Catalogue().list().forEach(this::gather);
    gather(Ontology.graph("minutegraph"));
  }

  private void gather(Graph ontology) {
    ontology
        .find(null, RDF.type.asNode(), OWL.Class.asNode())
        .filterKeep(triple -> triple.getSubject().isURI())
        .forEach(triple -> classes.add(triple.getSubject().getURI()));
    for (var kind : Set.of(OWL.ObjectProperty, OWL.DatatypeProperty)) {
      ontology
          .find(null, RDF.type.asNode(), kind.asNode())
          .forEach(triple -> properties.add(triple.getSubject().getURI()));
    }
  }

  /** Classes are told from properties by their capital. */
  private void gather(StoredQuery query) {
    Map<String, String> known = query.query().getPrefixMapping().getNsPrefixMap();
    prefixes.putAll(known);
    TERM.matcher(query.text())
        .results()
        .filter(term -> known.containsKey(term.group(1)))
        .forEach(
            term ->
                (Character.isUpperCase(term.group(2).charAt(0)) ? classes : properties)
                    .add(known.get(term.group(1)) + term.group(2)));
  }

  @Override
  public Answer answer(Asked asked) {
    JsonObject spaces = new JsonObject();
    prefixes.forEach(spaces::put);
    JsonObject all = new JsonObject();
    all.put("prefixes", spaces);
    all.put("classes", array(classes));
    all.put("properties", array(properties));
    return new Answer.File("application/json", JSON.toString(all));
  }

  private static JsonArray array(Set<String> names) {
    JsonArray array = new JsonArray();
    names.forEach(array::add);
    return array;
  }
}

package org.minutegraph.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Mention;
import org.minutegraph.model.NamedAs;
import org.minutegraph.model.PersonName;
import org.minutegraph.vocabulary.Min;

/** Reads back what {@link IdentificationDescriber} wrote of the names that were compared. */
public final class ComparedNames {
  // …/id/document/brook/2021-05-04-cabinet/persona-3/identification
  private static final Pattern PLACE =
      Pattern.compile("/id/document/([^/]+)/[^/]+/persona-(\\d{1,9})/identification$");

  private ComparedNames() {}

  /** By the slug of the council of their documents. */
  public static Map<String, List<ComparedName>> in(Graph inferred) {
    Map<String, List<ComparedName>> names = new TreeMap<>();
    inferred.stream(Node.ANY, Min.withinDocument.asNode(), Node.ANY)
        .forEach(
            triple -> {
              Matcher place = PLACE.matcher(triple.getSubject().toString());
              if (place.find()) {
                names
                    .computeIfAbsent(place.group(1), council -> new ArrayList<>())
                    .add(name(inferred, triple.getSubject(), Integer.parseInt(place.group(2))));
              }
            });
    return names;
  }

  private static ComparedName name(Graph graph, Node node, int number) {
    String printed = String.valueOf(text(graph, node, Min.nameAsRecorded));
    Mention.Form form =
        isTrue(graph, node, Min.byInitials) ? Mention.Form.INITIALS : Mention.Form.NAME;
    return new ComparedName(
        String.valueOf(text(graph, node, DCTerms.identifier)),
        number,
        new NamedAs(PersonName.of(printed), printed, text(graph, node, Min.titleAsRecorded), form),
        isTrue(graph, node, Min.withinDocument));
  }

  private static boolean isTrue(Graph graph, Node node, Property property) {
    return "true".equals(text(graph, node, property));
  }

  private static @Nullable String text(Graph graph, Node node, Property property) {
    return graph.stream(node, property.asNode(), Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse(null);
  }
}

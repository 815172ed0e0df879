package org.minutegraph.serve.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.minutegraph.publish.RdfText;
import org.minutegraph.serve.pages.Address;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;
import org.minutegraph.serve.pages.Pager;

/**
 * A thing as it stands in the graph: its statements, and what points at it.
 *
 * @param iri of the thing
 * @param statements made of it
 * @param pointers statements that end at it; their {@code node} is where they begin
 */
public record ThingPage(
    Frame frame, String iri, List<Statement> statements, List<Statement> pointers, Pager pager)
    implements Framed {
  private static final int LONGEST = 400;

  /**
   * A statement.
   *
   * @param property in short: {@code min:inItem}
   * @param node an IRI; empty where there is a literal
   * @param text the name of the node, or the literal
   */
  public record Statement(String property, String propertyIri, String node, String text) {}

  public ThingPage {
    statements = List.copyOf(statements);
    pointers = List.copyOf(pointers);
  }

  static Answer of(Asked asked, String id, Description found) {
    Map<Node, String> names =
        found.triples().stream()
            .filter(triple -> triple.getObject().isLiteral() && naming(triple))
            .collect(
                Collectors.toMap(
                    Triple::getSubject,
                    triple -> triple.getObject().getLiteralLexicalForm(),
                    (one, other) -> one.compareTo(other) <= 0 ? one : other,
                    () -> new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()))));
    String title =
        names.entrySet().stream()
            .filter(entry -> entry.getKey().hasURI(found.iri()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(id);
    Frame frame = Frame.of(title, Door.OPEN_DATA, asked.links());
    Address address = asked.address(List.of());
    return new Answer.Page(
        "thing",
        new ThingPage(
            frame,
            found.iri(),
            found.own().stream()
                .map(t -> statement(t, t.getObject(), names))
                .sorted(ORDER)
                .toList(),
            found.triples().stream()
                .filter(triple -> triple.getObject().hasURI(found.iri()))
                .map(t -> statement(t, t.getSubject(), names))
                .sorted(ORDER)
                .toList(),
            Pager.of(
                address,
                found.page(),
                Description.PAGE,
                found.more() ? Description.PAGE + 1 : Description.PAGE)));
  }

  private static final Comparator<Statement> ORDER =
      Comparator.comparing(Statement::property)
          .thenComparing(Statement::text)
          .thenComparing(Statement::node);

  private static boolean naming(Triple triple) {
    return triple.getPredicate().getURI().matches(".*[#/](label|prefLabel|name|title)");
  }

  private static Statement statement(Triple triple, Node other, Map<Node, String> names) {
    String property = triple.getPredicate().getURI();
    if (other.isLiteral()) {
      return new Statement(
          RdfText.shortForm(property), property, "", cut(other.getLiteralLexicalForm()));
    }
    String iri = other.isURI() ? other.getURI() : "";
    String name = names.getOrDefault(other, RdfText.shortForm(other.toString()));
    return new Statement(RdfText.shortForm(property), property, iri, cut(name));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST - 1))) + "…";
  }
}

package org.minutegraph.serve.scrutiny;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Reading;
import org.minutegraph.serve.pages.Told;
import org.minutegraph.vocabulary.Min;

/**
 * The name of a person, and its forms in documents.
 *
 * @param person the IRI
 */
record PersonNames(Node person, Reading reading) {
  static PersonNames of(String iri, Reading reading) {
    return new PersonNames(NodeFactory.createURI(iri), reading);
  }

  /** Empty where nobody is known by the IRI. */
  String name() {
    Told told = reading.told(person);
    return told.is(FOAF.Person) ? told.text(FOAF.name) : "";
  }

  /**
   * Under which forms of the name the person was recorded, in how many documents, and how sure it
   * is that they are one; the most frequent first.
   */
  List<Row> forms() {
    Map<String, Form> forms = new TreeMap<>();
    for (Node judgement : reading.having(Min.person, person)) {
      Told judged = reading.told(judgement);
      if (judged.first(Terms.CONFIDENCE).isPresent()) {
        judged.all(Min.identifies).forEach(persona -> add(persona, judged, forms));
      }
    }
    return forms.values().stream()
        .sorted(Comparator.comparing((Form form) -> -form.documents().size()))
        .map(Form::row)
        .toList();
  }

  private void add(Node persona, Told judged, Map<String, Form> forms) {
    Told told = reading.told(persona);
    List<String> titles = texts(told, FOAF.title);
    for (String name : texts(told, FOAF.name)) {
      for (String title : titles.isEmpty() ? List.of("") : titles) {
        forms
            .computeIfAbsent(name + '\n' + title, any -> new Form(name, title))
            .add(persona, judged);
      }
    }
  }

  private static List<String> texts(Told told, Property property) {
    return told.all(property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm).toList();
  }

  /** A form of a name, with or without a title. */
  private static final class Form {
    private final String name;
    private final String title;
    private final Set<Node> documents = new HashSet<>();
    private String least = "";
    private String reason = "";

    Form(String name, String title) {
      this.name = name;
      this.title = title;
    }

    Set<Node> documents() {
      return documents;
    }

    void add(Node persona, Told judged) {
      documents.add(persona);
      least = first(least, judged.text(Terms.CONFIDENCE), Comparator.comparing(BigDecimal::new));
      reason = first(reason, judged.text(Min.reason), Comparator.naturalOrder());
    }

    private static String first(String one, String other, Comparator<String> order) {
      return Stream.of(one, other).filter(text -> !text.isEmpty()).min(order).orElse("");
    }

    Row row() {
      Row row =
          Row.EMPTY
              .with("form", name)
              .with("documents", Integer.toString(documents.size()))
              .with("least", least);
      row = title.isEmpty() ? row : row.with("title", title);
      return reason.isEmpty() ? row : row.with("reason", reason);
    }
  }
}

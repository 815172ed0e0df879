package org.minutegraph.describe;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.minutegraph.model.Identification;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Person;
import org.minutegraph.vocabulary.Min;

/** Describes who the personas of documents are: part of {@code graph/inferred}. */
public final class IdentificationDescriber {
  private final DescribeSettings settings;

  public IdentificationDescriber(DescribeSettings settings) {
    this.settings = settings;
  }

  /** The statements on some personas; those on all together are the graph. */
  public DocumentGraph describe(String council, List<Identification> identifications) {
    return describe(council, identifications, List.of());
  }

  /**
   * The statements on some personas, and the names that they were compared by: enough to compare
   * them anew when more documents come.
   *
   * @param council slug of the council of their documents
   */
  public DocumentGraph describe(
      String council, List<Identification> identifications, List<ComparedName> names) {
    Statements out = new Statements();
    for (Identification one : identifications) {
      write(persona(council, one.document(), one.persona()), one, out);
    }
    for (ComparedName name : names) {
      write(identification(persona(council, name.document(), name.persona())), name, out);
    }
    return new DocumentGraph(settings.base() + "graph/inferred", out.graph());
  }

  private static void write(Node node, ComparedName name, Statements out) {
    out.text(node, DCTerms.identifier, name.document());
    out.text(node, Min.nameAsRecorded, name.name().printed());
    out.text(node, Min.titleAsRecorded, name.name().title());
    out.flag(node, Min.byInitials, name.name().form() == Mention.Form.INITIALS);
    out.flag(node, Min.withinDocument, name.local());
  }

  private static Node identification(Node persona) {
    return NodeFactory.createURI(persona.getURI() + "/identification");
  }

  private void write(Node persona, Identification one, Statements out) {
    Node node = identification(persona);
    Node person = person(one.person(), out);
    out.link(persona, Min.identifiedAs, person);
    out.type(node, Min.Identification);
    out.link(node, Min.identifies, persona);
    out.link(node, Min.person, person);
    out.link(node, Min.kind, Codes.of("identification", kind(one)));
    out.decimal(node, Terms.NIF_CONFIDENCE, one.confidence());
    out.text(node, Min.reason, one.evidence());
    if (one instanceof Identification.Ambiguous ambiguous) {
      ambiguous.candidates().forEach(c -> out.link(node, Min.candidate, person(c, out)));
    }
  }

  private static String kind(Identification one) {
    if (one instanceof Identification.Matched) {
      return "matched";
    }
    return one instanceof Identification.Minted ? "minted" : "ambiguous";
  }

  private Node persona(String council, String document, int number) {
    String path = council + "/" + Identifiers.segment(document) + "/persona-" + number;
    return NodeFactory.createURI(settings.base() + "id/document/" + path);
  }

  private Node person(Person person, Statements out) {
    Node node =
        NodeFactory.createURI(
            settings.base() + "id/person/" + person.council() + "/" + person.slug());
    out.type(node, FOAF.Person);
    out.text(node, FOAF.name, person.name());
    return node;
  }
}

package org.minutegraph.describe;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.minutegraph.model.Identification;
import org.minutegraph.model.Person;
import org.minutegraph.vocabulary.Min;

/** Describes who the personas of documents are: part of {@code graph/inferred}. */
public final class IdentificationDescriber {
  private final DescribeSettings settings;

  public IdentificationDescriber(DescribeSettings settings) {
    this.settings = settings;
  }

  /**
   * The statements on some personas; those on all together are the graph.
   *
   * @param council slug of the council of their documents
   */
  public DocumentGraph describe(String council, List<Identification> identifications) {
    Statements out = new Statements();
    identifications.forEach(one -> write(persona(council, one), one, out));
    return new DocumentGraph(settings.base() + "graph/inferred", out.graph());
  }

  private void write(Node persona, Identification one, Statements out) {
    Node node = NodeFactory.createURI(persona.getURI() + "/identification");
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

  private Node persona(String council, Identification one) {
    String document = council + "/" + Identifiers.segment(one.document());
    return NodeFactory.createURI(
        settings.base() + "id/document/" + document + "/persona-" + one.persona());
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

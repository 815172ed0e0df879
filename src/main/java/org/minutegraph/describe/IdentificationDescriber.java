package org.minutegraph.describe;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.minutegraph.model.Identification;
import org.minutegraph.model.KnownPersona;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Person;
import org.minutegraph.model.Surnames;
import org.minutegraph.model.TitleFamily;
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
   * The statements on some personas, and what they were compared by: enough to compare them anew
   * when more documents come.
   *
   * @param council slug of the council of their documents
   */
  public DocumentGraph describe(
      String council, List<Identification> identifications, Collection<KnownPersona> personas) {
    Statements out = new Statements();
    for (Identification one : identifications) {
      write(persona(council, one.document(), one.persona()), one, out);
    }
    for (KnownPersona known : personas) {
      Node node = identification(persona(council, known.document(), known.number()));
      write(council, node, known, out);
    }
    return new DocumentGraph(settings.base() + "graph/inferred", out.graph());
  }

  private void write(String council, Node node, KnownPersona known, Statements out) {
    out.text(node, DCTerms.identifier, known.document());
    out.text(node, Min.nameAsRecorded, known.name().printed());
    boolean untitled = TitleFamily.UNTITLED.equals(known.name().title());
    out.text(node, Min.titleAsRecorded, untitled ? null : known.name().title());
    mark(node, Min.untitled, untitled, out);
    known.also().forEach(name -> out.text(node, Min.alsoNamedAs, name.printed()));
    mark(node, Min.byInitials, known.name().form() == Mention.Form.INITIALS, out);
    mark(node, Min.withinDocument, known.local(), out);
    mark(node, Min.listed, known.listed(), out);
    out.date(node, DCTerms.date, known.date());
    if (known.body() != null) {
      String body = settings.base() + "id/body/" + council + "/" + known.body();
      out.link(node, Min.withinBody, NodeFactory.createURI(body));
    }
    for (String surname : Surnames.of(known)) {
      out.link(node, Min.surname, surname(council, surname, out));
    }
  }

  /** What is not so is not said. */
  private static void mark(Node node, Property property, boolean is, Statements out) {
    if (is) {
      out.flag(node, property, true);
    }
  }

  private Node surname(String council, String surname, Statements out) {
    Node node = surname(settings, council, surname);
    out.type(node, Min.Surname);
    Surnames.keys(surname).forEach(key -> out.text(node, Min.surnameKey, key(council, key)));
    return node;
  }

  static Node surname(DescribeSettings settings, String council, String surname) {
    String path = council + "/" + Identifiers.segment(surname);
    return NodeFactory.createURI(settings.base() + "id/surname/" + path);
  }

  static String key(String council, String key) {
    return council + "/" + key;
  }

  static Node identification(Node persona) {
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

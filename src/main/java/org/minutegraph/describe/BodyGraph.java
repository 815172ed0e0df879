package org.minutegraph.describe;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;
import org.minutegraph.model.BodyIdentity;
import org.minutegraph.model.BodyNames;
import org.minutegraph.model.Slug;
import org.minutegraph.model.StatedBodies;
import org.minutegraph.model.StatedBodies.Change;
import org.minutegraph.vocabulary.Min;

/** Which names mean which body of a council, to and from {@code graph/inferred}. */
public final class BodyGraph {
  private final String base;
  private final String council;
  private final RememberedPeople.Lookup inferred;

  /**
   * Works for one council.
   *
   * @param council its slug
   */
  public BodyGraph(DescribeSettings settings, String council, RememberedPeople.Lookup inferred) {
    this.base = settings.base();
    this.council = council;
    this.inferred = inferred;
  }

  // ---------------------------------------------------------------- what documents say

  /** What is to be remembered of what a document says; bodies of changes are told apart. */
  public Graph remember(StatedBodies stated) {
    Statements out = new Statements();
    Node document = document(stated.document());
    stated.names().forEach(name -> out.link(document, Min.mentionsBody, name(name)));
    stated.shortForms().forEach((name, forms) -> forms.forEach(f -> write(document, name, f, out)));
    for (Change change : stated.changes()) {
      Node node = NodeFactory.createURI(change.iri());
      out.link(node, Min.toldIn, document);
      out.link(node, Min.formerName, name(change.former()));
      out.link(node, Min.newName, name(change.next()));
    }
    return out.graph();
  }

  private void write(Node document, String name, String form, Statements out) {
    Node node =
        NodeFactory.createURI(document.getURI() + "/short-form/" + Slug.of(form) + "/" + name);
    out.link(node, Min.toldIn, document);
    out.link(node, Min.shortFormOf, name(name));
    out.text(node, SKOS.altLabel, form);
  }

  /** Of what the graph speaks for the sake of what a document says. */
  public Set<Node> remembered(String document) throws IOException {
    Set<Node> subjects = new LinkedHashSet<>(subjects(Min.toldIn, document(document)));
    subjects.add(document(document));
    return subjects;
  }

  /** The names that a document was remembered to have. */
  public Set<String> names(String document) throws IOException {
    return slugs(inferred.find(document(document), Min.mentionsBody.asNode(), Node.ANY));
  }

  /** How many documents have a name. */
  public int documents(String name) throws IOException {
    return inferred.find(Node.ANY, Min.mentionsBody.asNode(), name(name)).size();
  }

  /** Slugs of the short forms that documents explain by a name. */
  public Set<String> shortForms(String name) throws IOException {
    Set<String> forms = new TreeSet<>();
    for (Node node : subjects(Min.shortFormOf, name(name))) {
      inferred.find(node, SKOS.altLabel.asNode(), Node.ANY).stream()
          .map(said -> Slug.of(said.getObject().getLiteralLexicalForm()))
          .forEach(forms::add);
    }
    return forms;
  }

  // ---------------------------------------------------------------- which body it is

  /** All names of the council. */
  public Set<String> names() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Triple said : inferred.find(Node.ANY, Min.nameOf.asNode(), Node.ANY).stream().toList()) {
      slug(said.getSubject().toString()).ifPresent(names::add);
    }
    return names;
  }

  /** The names that have a key. */
  public Set<String> withKey(String key) throws IOException {
    Node literal = NodeFactory.createLiteralString(council + "/" + key);
    Set<String> names = new TreeSet<>();
    subjects(Min.bodyKey, literal).forEach(node -> names.add(slug(node)));
    return names;
  }

  /** Of what the graph speaks for the sake of a name. */
  public Set<Node> subjects(String name) {
    return Set.of(name(name), identification(name(name)));
  }

  /**
   * Which body goes by a name.
   *
   * @param shortForms slugs of the short forms of the name
   */
  public Graph describe(BodyIdentity identity, Set<String> shortForms) {
    Statements out = new Statements();
    Node name = name(identity.name());
    Node node = identification(name);
    out.link(name, Min.nameOf, name(identity.body()));
    BodyNames.keys(council, identity.name(), shortForms)
        .forEach(key -> out.text(name, Min.bodyKey, council + "/" + key));
    out.type(node, Min.Identification);
    out.link(node, Min.identifies, name);
    out.link(node, Min.identifiedBody, name(identity.body()));
    out.link(node, Min.kind, Codes.of("identification", kind(identity)));
    out.decimal(node, Terms.NIF_CONFIDENCE, identity.confidence());
    out.text(node, Min.reason, identity.evidence());
    identity.candidates().forEach(body -> out.link(node, Min.candidate, name(body)));
    return out.graph();
  }

  private static String kind(BodyIdentity identity) {
    if (!identity.candidates().isEmpty()) {
      return "ambiguous";
    }
    return identity.name().equals(identity.body()) ? "minted" : "matched";
  }

  // ---------------------------------------------------------------- what came after what

  /** The changes of which a name is one side, as nodes. */
  public Set<Node> changes(String name) throws IOException {
    Set<Node> changes = new LinkedHashSet<>(subjects(Min.formerName, name(name)));
    changes.addAll(subjects(Min.newName, name(name)));
    return changes;
  }

  /** A change as it is remembered, with the bodies that now go by the two names. */
  public Graph describe(Node change) throws IOException {
    Statements out = new Statements();
    Graph said = inferred.find(change, Node.ANY, Node.ANY);
    for (Property kept : List.of(Min.toldIn, Min.formerName, Min.newName)) {
      objects(said, change, kept).forEach(node -> out.link(change, kept, node));
    }
    for (Node name : objects(said, change, Min.formerName)) {
      out.link(change, Min.predecessor, body(name));
    }
    for (Node name : objects(said, change, Min.newName)) {
      out.link(change, Min.successor, body(name));
    }
    return out.graph();
  }

  private Node body(Node name) throws IOException {
    return inferred.find(name, Min.nameOf.asNode(), Node.ANY).stream()
        .map(Triple::getObject)
        .findFirst()
        .orElse(name);
  }

  /** The body that goes by a name; the name itself where nothing is known. */
  public String body(String name) throws IOException {
    return slug(body(name(name)));
  }

  /** All names of a body. */
  public Set<String> namesOf(String body) throws IOException {
    Set<String> names = new TreeSet<>();
    subjects(Min.nameOf, name(body)).forEach(node -> names.add(slug(node)));
    names.add(body);
    return names;
  }

  /** The one body that a body took the place of. */
  public Optional<String> predecessor(String body) throws IOException {
    return only(Min.successor, body, Min.predecessor);
  }

  /** The one body that took the place of a body. */
  public Optional<String> successor(String body) throws IOException {
    return only(Min.predecessor, body, Min.successor);
  }

  private Optional<String> only(Property here, String body, Property there) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Node change : subjects(here, name(body))) {
      found.addAll(slugs(inferred.find(change, there.asNode(), Node.ANY)));
    }
    found.remove(body);
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  // ---------------------------------------------------------------- names of nodes

  /** The slug of a body of the council; nothing for other IRIs. */
  public Optional<String> slug(String iri) {
    String bodies = base + "id/body/" + council + "/";
    return iri.startsWith(bodies) ? Optional.of(iri.substring(bodies.length())) : Optional.empty();
  }

  /** The IRI of a body. */
  public String iri(String slug) {
    return name(slug).getURI();
  }

  private Node name(String slug) {
    return NodeFactory.createURI(base + "id/body/" + council + "/" + slug);
  }

  private static Node identification(Node name) {
    return NodeFactory.createURI(name.getURI() + "/identification");
  }

  private Node document(String id) {
    String path = council + "/" + Identifiers.segment(id);
    return NodeFactory.createURI(base + "id/document/" + path);
  }

  private static String slug(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }

  private static Set<String> slugs(Graph said) {
    Set<String> slugs = new TreeSet<>();
    said.stream().forEach(triple -> slugs.add(slug(triple.getObject())));
    return slugs;
  }

  private Collection<Node> subjects(Property property, Node object) throws IOException {
    return inferred.find(Node.ANY, property.asNode(), object).stream()
        .map(Triple::getSubject)
        .toList();
  }

  private static List<Node> objects(Graph said, Node node, Property property) {
    return new ArrayList<>(
        said.stream(node, property.asNode(), Node.ANY).map(Triple::getObject).toList());
  }
}

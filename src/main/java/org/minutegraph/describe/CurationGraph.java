package org.minutegraph.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.minutegraph.model.Curation;
import org.minutegraph.model.Curation.CuratedPerson;
import org.minutegraph.model.Curation.Naming;
import org.minutegraph.model.Curation.Ruling;
import org.minutegraph.model.Mention;
import org.minutegraph.model.NamedAs;
import org.minutegraph.model.Person;
import org.minutegraph.model.PersonName;
import org.minutegraph.model.Surnames;
import org.minutegraph.vocabulary.Min;

/** What people have settled, to and from {@code graph/reference}. */
public final class CurationGraph {
  private final DescribeSettings settings;

  public CurationGraph(DescribeSettings settings) {
    this.settings = settings;
  }

  /** The IRI of a council's graph of reference. */
  public String name(String council) {
    return settings.base() + "graph/reference/" + council;
  }

  /** These surnames, and those that the curation binds to them. */
  public static Set<String> near(Curation curation, Collection<String> surnames) {
    Set<String> near = new LinkedHashSet<>(surnames);
    List<Set<String>> bonds = new ArrayList<>();
    for (CuratedPerson person : curation.people()) {
      Set<String> names = new HashSet<>();
      person.names().forEach(name -> names.add(Surnames.of(name)));
      bonds.add(names);
    }
    for (Ruling ruling : curation.rulings()) {
      bonds.add(new HashSet<>(List.of(surname(ruling.one()), surname(ruling.other()))));
    }
    for (boolean grew = true; grew; ) {
      grew = false;
      for (Set<String> bond : bonds) {
        grew |= bond.stream().anyMatch(near::contains) && near.addAll(bond);
      }
    }
    return near;
  }

  private static String surname(Naming naming) {
    return Surnames.of(PersonName.of(naming.name()));
  }

  /** What a graph of reference settles. */
  public Curation read(String council, Graph graph) {
    List<CuratedPerson> people = new ArrayList<>();
    String prefix = settings.base() + "id/person/" + council + "/";
    typed(graph, FOAF.Person.asNode())
        .filter(node -> node.isURI() && node.getURI().startsWith(prefix))
        .forEach(node -> people.add(person(council, node, prefix, graph)));
    List<Ruling> rulings = new ArrayList<>();
    typed(graph, Min.Ruling.asNode())
        .filter(node -> graph.contains(node, Min.ruledName.asNode(), Node.ANY))
        .forEach(node -> rulings.add(ruling(node, graph)));
    return new Curation(people, rulings);
  }

  /** The statements on a person. */
  public Graph person(CuratedPerson curated, List<String> sameAs) {
    Statements out = new Statements();
    Person person = curated.person();
    Node node =
        NodeFactory.createURI(
            settings.base() + "id/person/" + person.council() + "/" + person.slug());
    out.type(node, FOAF.Person);
    out.text(node, FOAF.name, person.name());
    for (NamedAs name : curated.names()) {
      out.text(node, FOAF.title, name.title());
      if (!name.printed().equals(person.name())) {
        out.text(node, SKOS.altLabel, name.printed());
      }
    }
    sameAs.forEach(address -> out.address(node, OWL.sameAs, address));
    return out.graph();
  }

  /** The statements of some rulings. */
  public Graph rulings(String council, List<Ruling> rulings) {
    Statements out = new Statements();
    for (Ruling ruling : rulings) {
      Node node =
          NodeFactory.createURI(settings.base() + "id/ruling/" + council + "/" + key(ruling));
      out.type(node, Min.Ruling);
      out.text(node, Min.ruledDocument, ruling.one().document());
      out.text(node, Min.ruledName, ruling.one().name());
      out.text(node, Min.otherDocument, ruling.other().document());
      out.text(node, Min.otherName, ruling.other().name());
      out.flag(node, Min.isSame, ruling.same());
    }
    return out.graph();
  }

  /** The same two namings have one ruling: a later one takes the place of the earlier. */
  private static String key(Ruling ruling) {
    return String.join(
        "/",
        Stream.of(ruling.one(), ruling.other())
            .map(n -> Identifiers.segment(n.document()) + "/" + Identifiers.segment(n.name()))
            .sorted()
            .toList());
  }

  private static Stream<Node> typed(Graph graph, Node type) {
    return graph.stream(Node.ANY, RDF.type.asNode(), type)
        .map(Triple::getSubject)
        .distinct()
        .sorted(Comparator.comparing(Node::toString));
  }

  private static CuratedPerson person(String council, Node node, String prefix, Graph graph) {
    List<String> names = texts(graph, node, FOAF.name);
    List<String> all = new ArrayList<>(names);
    all.addAll(texts(graph, node, SKOS.altLabel));
    String title = texts(graph, node, FOAF.title).stream().findFirst().orElse(null);
    String slug = node.getURI().substring(prefix.length());
    String name = names.isEmpty() ? slug : names.get(0);
    return new CuratedPerson(
        new Person(council, slug, name),
        all.stream().map(n -> new NamedAs(PersonName.of(n), n, title, Mention.Form.NAME)).toList());
  }

  private static Ruling ruling(Node node, Graph graph) {
    return new Ruling(
        new Naming(text(graph, node, Min.ruledDocument), text(graph, node, Min.ruledName)),
        new Naming(text(graph, node, Min.otherDocument), text(graph, node, Min.otherName)),
        text(graph, node, Min.isSame).equals("true"));
  }

  private static String text(Graph graph, Node node, Property property) {
    return String.join(" ", texts(graph, node, property));
  }

  private static List<String> texts(Graph graph, Node node, Property property) {
    return graph.stream(node, property.asNode(), Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .toList();
  }
}

package org.minutegraph.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.minutegraph.model.BodyCuration;
import org.minutegraph.model.BodyCuration.CuratedBody;
import org.minutegraph.model.BodyCuration.Ruling;
import org.minutegraph.model.Slug;
import org.minutegraph.vocabulary.Min;

/** What people have settled about bodies, to and from {@code graph/reference}. */
public final class BodyCurationGraph {
  private final DescribeSettings settings;
  private final String council;

  /**
   * Works for one council.
   *
   * @param council its slug
   */
  public BodyCurationGraph(DescribeSettings settings, String council) {
    this.settings = settings;
    this.council = council;
  }

  /** The IRI of the council's graph of reference. */
  public String name() {
    return settings.base() + "graph/reference/" + council;
  }

  /** What a graph of reference settles. */
  public BodyCuration read(Graph graph) {
    List<CuratedBody> known = new ArrayList<>();
    subjects(graph, RDF.type, Min.Body.asNode())
        .filter(node -> node.isURI() && node.getURI().startsWith(bodies()))
        .forEach(node -> known.add(new CuratedBody(slug(node), names(graph, node))));
    List<Ruling> rulings = new ArrayList<>();
    subjects(graph, RDF.type, Min.Ruling.asNode()).forEach(node -> read(graph, node, rulings));
    return new BodyCuration(known, rulings);
  }

  /** The name in the identifier is a name of the body only where no other is given. */
  private static Set<String> names(Graph graph, Node body) {
    Set<String> names = new TreeSet<>();
    for (Property property : List.of(RDFS.label, SKOS.prefLabel, SKOS.altLabel)) {
      objects(graph, body, property)
          .map(Node::getLiteralLexicalForm)
          .map(Slug::of)
          .forEach(names::add);
    }
    if (names.isEmpty()) {
      names.add(slug(body));
    }
    return names;
  }

  private static void read(Graph graph, Node node, List<Ruling> rulings) {
    List<String> ones = objects(graph, node, Min.ruledBody).map(BodyCurationGraph::slug).toList();
    List<String> others = objects(graph, node, Min.otherBody).map(BodyCurationGraph::slug).toList();
    if (ones.size() == 1 && others.size() == 1) {
      boolean same =
          objects(graph, node, Min.isSame)
              .anyMatch(is -> is.getLiteralLexicalForm().equals("true"));
      rulings.add(new Ruling(ones.get(0), others.get(0), same));
    }
  }

  /**
   * The statements on a body.
   *
   * @param names as printed, the first the one that it is shown by
   * @param sameAs its addresses elsewhere
   */
  public Graph body(String slug, List<String> names, Collection<String> sameAs) {
    Statements out = new Statements();
    Node node = node(slug);
    out.type(node, Min.Body);
    for (String name : names) {
      out.text(node, name.equals(names.get(0)) ? RDFS.label : SKOS.altLabel, name);
    }
    sameAs.forEach(address -> out.address(node, OWL.sameAs, address));
    return out.graph();
  }

  /** The statements of some rulings; a later one on the same names takes the earlier's place. */
  public Graph rulings(Collection<Ruling> rulings) {
    Statements out = new Statements();
    for (Ruling ruling : rulings) {
      String key = String.join("/", Stream.of(ruling.one(), ruling.other()).sorted().toList());
      Node node = NodeFactory.createURI(settings.base() + "id/ruling/" + council + "/body/" + key);
      out.type(node, Min.Ruling);
      out.link(node, Min.ruledBody, node(ruling.one()));
      out.link(node, Min.otherBody, node(ruling.other()));
      out.flag(node, Min.isSame, ruling.same());
    }
    return out.graph();
  }

  private String bodies() {
    return settings.base() + "id/body/" + council + "/";
  }

  private Node node(String slug) {
    return NodeFactory.createURI(bodies() + slug);
  }

  private static String slug(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }

  private static Stream<Node> subjects(Graph graph, Property property, Node object) {
    return graph.stream(Node.ANY, property.asNode(), object)
        .map(Triple::getSubject)
        .distinct()
        .sorted(Comparator.comparing(Node::toString));
  }

  private static Stream<Node> objects(Graph graph, Node node, Property property) {
    return graph.stream(node, property.asNode(), Node.ANY).map(Triple::getObject);
  }
}

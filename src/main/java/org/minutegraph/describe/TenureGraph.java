package org.minutegraph.describe;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.minutegraph.model.PostStatement;
import org.minutegraph.model.Tenure;
import org.minutegraph.model.Tenure.Sight;
import org.minutegraph.vocabulary.Min;

/** Who is seen in which post from when to when, to and from {@code graph/inferred}. */
public final class TenureGraph {
  private final DescribeSettings settings;
  private final String council;
  private final RememberedPeople.Lookup inferred;

  /**
   * Works for one council.
   *
   * @param council its slug
   */
  public TenureGraph(DescribeSettings settings, String council, RememberedPeople.Lookup inferred) {
    this.settings = settings;
    this.council = council;
    this.inferred = inferred;
  }

  /** The statements that are remembered of a post. */
  public List<PostStatement> ofPost(String post) throws IOException {
    return statements(Min.ofPost, post(post));
  }

  /** The statements that are remembered of a persona. */
  public List<PostStatement> ofPersona(String persona) throws IOException {
    return statements(Min.ofPersona, NodeFactory.createURI(persona));
  }

  private List<PostStatement> statements(Property property, Node object) throws IOException {
    List<PostStatement> found = new ArrayList<>();
    for (Node node : subjects(property, object)) {
      Graph said = inferred.find(node, Node.ANY, Node.ANY);
      String post = one(said, node, Min.ofPost).getURI();
      found.add(
          new PostStatement(
              node.getURI(),
              one(said, node, Min.ofPersona).getURI(),
              post.substring(post.lastIndexOf('/') + 1),
              one(said, node, Min.postAsRecorded).getLiteralLexicalForm()));
    }
    return found;
  }

  /** All of which the graph speaks for the sake of a post, save the statements on it. */
  public Set<Node> subjects(String post) throws IOException {
    Set<Node> subjects = new LinkedHashSet<>(subjects(Min.post, post(post)));
    subjects.add(post(post));
    return subjects;
  }

  private List<Node> subjects(Property property, Node object) throws IOException {
    return inferred.find(Node.ANY, property.asNode(), object).stream()
        .map(Triple::getSubject)
        .toList();
  }

  /**
   * Who is seen, as an identification has it; nobody where it is open, or the day unknown.
   *
   * @param said what is said of the identification of the persona
   */
  public static Optional<Sight> sight(PostStatement statement, Graph said) {
    Node node = IdentificationDescriber.identification(NodeFactory.createURI(statement.persona()));
    boolean open = said.contains(node, Min.kind.asNode(), Codes.of("identification", "ambiguous"));
    if (open || !said.contains(node, DCTerms.date.asNode(), Node.ANY)) {
      return Optional.empty();
    }
    String confidence = one(said, node, Terms.NIF_CONFIDENCE).getLiteralLexicalForm();
    return Optional.of(
        new Sight(
            statement.iri(),
            one(said, node, DCTerms.identifier).getLiteralLexicalForm(),
            one(said, node, Min.person).getURI(),
            LocalDate.parse(one(said, node, DCTerms.date).getLiteralLexicalForm()),
            Double.parseDouble(confidence)));
  }

  /** The statements of documents, to be found again by post and by persona. */
  public Graph remember(Collection<PostStatement> statements) {
    Statements out = new Statements();
    for (PostStatement statement : statements) {
      Node node = NodeFactory.createURI(statement.iri());
      out.link(node, Min.ofPost, post(statement.post()));
      out.link(node, Min.ofPersona, NodeFactory.createURI(statement.persona()));
      out.text(node, Min.postAsRecorded, statement.printed());
    }
    return out.graph();
  }

  /**
   * A post and its tenures.
   *
   * @param printed its names, at least one; the least is its label
   */
  public Graph describe(String post, Collection<String> printed, List<Tenure> tenures) {
    Statements out = new Statements();
    Node node = post(post);
    out.type(node, ORG.Post);
    printed.stream().min(Comparator.naturalOrder()).ifPresent(n -> out.text(node, RDFS.label, n));
    Map<String, Integer> runs = new HashMap<>();
    for (Tenure tenure : tenures) {
      int run = runs.merge(tenure.person(), 1, Integer::sum);
      write(tenure(post, tenure.person(), run), node, tenure, out);
    }
    return out.graph();
  }

  private static void write(Node node, Node post, Tenure tenure, Statements out) {
    out.type(node, Min.Tenure);
    out.link(node, Min.post, post);
    out.link(node, ORG.member, NodeFactory.createURI(tenure.person()));
    out.date(node, Min.observedFrom, tenure.from());
    out.date(node, Min.observedUntil, tenure.until());
    out.decimal(node, Terms.NIF_CONFIDENCE, tenure.confidence());
    for (String statement : tenure.statements()) {
      out.link(node, Terms.PROV_DERIVED, NodeFactory.createURI(statement));
    }
  }

  private Node tenure(String post, String person, int run) {
    String who = person.substring(person.lastIndexOf('/') + 1);
    String path = council + "/" + post + "/" + who + (run == 1 ? "" : "/" + run);
    return NodeFactory.createURI(settings.base() + "id/tenure/" + path);
  }

  private Node post(String post) {
    return NodeFactory.createURI(settings.base() + "id/post/" + council + "/" + post);
  }

  private static Node one(Graph said, Node node, Property property) {
    return said.stream(node, property.asNode(), Node.ANY)
        .map(Triple::getObject)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(node + " has no " + property.getLocalName()));
  }
}

package org.minutegraph.describe;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.minutegraph.topics.Concept;
import org.minutegraph.topics.TopicScheme;
import org.minutegraph.vocabulary.Ontology;

/**
 * The scheme of topics that ships with the program: {@code graph/topics}. Its concepts keep their
 * names whatever the base is.
 */
public final class TopicsDescriber {
  private static final String SCHEME = "topics";

  private final DescribeSettings settings;

  public TopicsDescriber(DescribeSettings settings) {
    this.settings = settings;
  }

  /** The whole scheme. */
  public DocumentGraph describe() {
    return new DocumentGraph(settings.base() + "graph/topics", Ontology.graph(SCHEME));
  }

  /** The same for programs that know no RDF: the topics in alphabetical order of their names. */
  public static TopicScheme concepts() {
    Graph graph = Ontology.graph(SCHEME);
    return new TopicScheme(
        graph.stream(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
            .map(Triple::getSubject)
            .sorted(Comparator.comparing(Node::getURI))
            .map(node -> concept(graph, node))
            .toList());
  }

  /** What tells this scheme from another: the beginning of the hash of its file. */
  public static String version() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Ontology.bytes(SCHEME));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Concept concept(Graph graph, Node node) {
    List<String> others =
        Stream.of(SKOS.altLabel, SKOS.hiddenLabel)
            .flatMap(property -> graph.stream(node, property.asNode(), Node.ANY))
            .map(triple -> triple.getObject().getLiteralLexicalForm())
            .sorted()
            .toList();
    return new Concept(
        node.getURI(),
        one(graph, node, SKOS.prefLabel).orElseThrow().getLiteralLexicalForm(),
        others,
        one(graph, node, SKOS.broader).map(Node::getURI).orElse(null));
  }

  private static Optional<Node> one(Graph graph, Node subject, Property property) {
    return graph.stream(subject, property.asNode(), Node.ANY).map(Triple::getObject).findFirst();
  }
}

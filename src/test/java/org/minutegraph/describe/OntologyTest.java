package org.minutegraph.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyTest {
  private static final String MIN = "https://w3id.org/minutegraph/def#";
  private static final String CV = "https://w3id.org/minutegraph/cv/";

  private static final Graph VOCABULARY = RDFParser.source("ontology/minutegraph.ttl").toGraph();
  private static final Graph CODES = RDFParser.source("ontology/codes.ttl").toGraph();

  @Test
  void every_term_that_is_written_is_in_the_vocabulary() {
    assertThat(subjects(VOCABULARY, MIN)).containsAll(written(MIN));
  }

  @Test
  void every_code_that_is_written_is_in_a_code_list() {
    assertThat(subjects(CODES, CV)).containsAll(written(CV));
  }

  @Test
  void every_term_has_a_label_a_comment_and_a_home() {
    for (String term : subjects(VOCABULARY, MIN)) {
      for (Node property :
          List.of(RDFS.label.asNode(), RDFS.comment.asNode(), RDFS.isDefinedBy.asNode())) {
        assertThat(VOCABULARY.stream().filter(t -> is(t, term, property)).count())
            .as(term + " " + property)
            .isEqualTo(1);
      }
    }
  }

  @Test
  void every_code_has_a_label_a_definition_and_a_notation_that_ends_its_name() {
    for (String code : subjects(CODES, CV)) {
      Node node = NodeFactory.createURI(code);
      if (CODES.contains(node, SKOS.inScheme.asNode(), Node.ANY)) {
        assertThat(CODES.contains(node, SKOS.prefLabel.asNode(), Node.ANY)).as(code).isTrue();
        assertThat(CODES.contains(node, SKOS.definition.asNode(), Node.ANY)).as(code).isTrue();
        assertThat(notation(node)).isEqualTo(code.replaceFirst(".*/", ""));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"alignments.ttl", "shapes.ttl"})
  void what_speaks_of_a_term_speaks_of_one_that_there_is(String file) {
    Graph graph = RDFParser.source("ontology/" + file).toGraph();
    Set<String> terms = new TreeSet<>();
    graph.stream().flatMap(OntologyTest::nodes).forEach(n -> keep(n, MIN, terms));
    assertThat(terms).isNotEmpty();
    assertThat(subjects(VOCABULARY, MIN)).containsAll(terms);
  }

  private static String notation(Node code) {
    return CODES
        .find(code, SKOS.notation.asNode(), Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }

  private static boolean is(Triple triple, String subject, Node property) {
    return triple.getSubject().isURI()
        && triple.getSubject().getURI().equals(subject)
        && triple.getPredicate().equals(property);
  }

  private static Set<String> subjects(Graph graph, String namespace) {
    Set<String> found = new TreeSet<>();
    graph.stream().map(Triple::getSubject).forEach(n -> keep(n, namespace, found));
    return found;
  }

  private static Set<String> written(String namespace) {
    Set<String> found = new TreeSet<>();
    DatasetGraph dataset = InventedDataset.create();
    dataset.stream()
        .map(Quad::asTriple)
        .flatMap(OntologyTest::nodes)
        .forEach(n -> keep(n, namespace, found));
    assertThat(found).isNotEmpty();
    return found;
  }

  private static Stream<Node> nodes(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  private static void keep(Node node, String namespace, Set<String> found) {
    if (node.isURI() && node.getURI().startsWith(namespace)) {
      found.add(node.getURI());
    }
  }
}

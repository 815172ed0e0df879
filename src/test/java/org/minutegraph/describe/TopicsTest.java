package org.minutegraph.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class TopicsTest {
  private static final String TOPIC = "https://w3id.org/minutegraph/id/topic/";
  private static final Node SCHEME =
      NodeFactory.createURI("https://w3id.org/minutegraph/id/scheme/topics");
  private static final Graph TOPICS = RDFParser.source("ontology/topics.ttl").toGraph();

  @Test
  void the_scheme_has_more_than_three_hundred_topics() {
    assertThat(concepts()).hasSizeGreaterThan(300);
  }

  @Test
  void every_topic_has_one_label_and_one_definition_that_is_a_sentence() {
    for (Node concept : concepts()) {
      assertThat(objects(concept, SKOS.prefLabel.asNode())).as(concept.toString()).hasSize(1);
      assertThat(objects(concept, SKOS.definition.asNode()))
          .as(concept.toString())
          .singleElement()
          .satisfies(d -> assertThat(d.getLiteralLexicalForm()).matches("\\p{Lu}.*\\."));
    }
  }

  @Test
  void every_text_is_marked_as_english() {
    assertThat(TOPICS.stream().map(Triple::getObject).filter(Node::isLiteral))
        .allSatisfy(text -> assertThat(text.getLiteralLanguage()).isEqualTo("en"));
  }

  @Test
  void a_topic_is_called_after_its_label_and_belongs_to_the_scheme() {
    for (Node concept : concepts()) {
      String label = objects(concept, SKOS.prefLabel.asNode()).get(0).getLiteralLexicalForm();
      String slug = label.toLowerCase(Locale.ROOT).replace("'", "").replaceAll("[^a-z0-9]+", "-");
      assertThat(concept.getURI()).isEqualTo(TOPIC + slug);
      assertThat(objects(concept, SKOS.inScheme.asNode())).containsExactly(SCHEME);
    }
  }

  @Test
  void no_words_stand_at_two_topics() {
    Map<String, Node> owner = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (Node property :
        List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode())) {
      TOPICS.stream(Node.ANY, property, Node.ANY)
          .forEach(
              t -> {
                String words = t.getObject().getLiteralLexicalForm().toLowerCase(Locale.ROOT);
                Node other = owner.putIfAbsent(words, t.getSubject());
                if (other != null) {
                  shared.add(words + " " + other + " " + t.getSubject());
                }
              });
    }
    assertThat(shared).isEmpty();
  }

  @Test
  void a_topic_is_broader_than_what_is_narrower_than_it() {
    assertThat(turned(SKOS.narrower.asNode())).isEqualTo(pairs(SKOS.broader.asNode()));
    assertThat(turned(SKOS.related.asNode())).isEqualTo(pairs(SKOS.related.asNode()));
    assertThat(turned(SKOS.hasTopConcept.asNode())).isEqualTo(pairs(SKOS.topConceptOf.asNode()));
  }

  @Test
  void no_topic_is_above_itself_and_each_hangs_from_a_top_topic() {
    for (Node concept : concepts()) {
      Set<Node> above = above(concept);
      assertThat(above).as("above " + concept).doesNotContain(concept);
      above.add(concept);
      assertThat(above).as("a top of " + concept).anyMatch(TopicsTest::isTop);
      assertThat(isTop(concept))
          .as(concept.toString())
          .isEqualTo(objects(concept, SKOS.broader.asNode()).isEmpty());
    }
  }

  @Test
  void a_related_topic_is_neither_above_nor_below() {
    for (Triple triple : TOPICS.stream(Node.ANY, SKOS.related.asNode(), Node.ANY).toList()) {
      assertThat(above(triple.getSubject())).doesNotContain(triple.getObject());
      assertThat(triple.getSubject()).isNotEqualTo(triple.getObject());
    }
  }

  @Test
  void whatever_is_pointed_to_is_there() {
    TreeSet<String> named = new TreeSet<>();
    TOPICS.stream()
        .map(Triple::getObject)
        .filter(node -> node.isURI() && node.getURI().startsWith(TOPIC))
        .forEach(node -> named.add(node.getURI()));
    assertThat(concepts()).extracting(Node::getURI).containsAll(named);
  }

  private static List<Node> concepts() {
    return TOPICS.stream(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
        .map(Triple::getSubject)
        .toList();
  }

  private static boolean isTop(Node concept) {
    return TOPICS.contains(concept, SKOS.topConceptOf.asNode(), SCHEME);
  }

  private static Set<Node> above(Node concept) {
    Set<Node> above = new HashSet<>();
    List<Node> next = new ArrayList<>(objects(concept, SKOS.broader.asNode()));
    while (!next.isEmpty()) {
      Node one = next.remove(0);
      if (above.add(one)) {
        next.addAll(objects(one, SKOS.broader.asNode()));
      }
    }
    return above;
  }

  private static List<Node> objects(Node subject, Node property) {
    return TOPICS.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
  }

  private static Set<List<Node>> pairs(Node property) {
    Set<List<Node>> pairs = new HashSet<>();
    TOPICS.stream(Node.ANY, property, Node.ANY)
        .forEach(t -> pairs.add(List.of(t.getSubject(), t.getObject())));
    return pairs;
  }

  private static Set<List<Node>> turned(Node property) {
    Set<List<Node>> turned = new HashSet<>();
    pairs(property).forEach(pair -> turned.add(List.of(pair.get(1), pair.get(0))));
    return turned;
  }
}

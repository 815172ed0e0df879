package org.minutegraph.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.reasoner.ValidityReport;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the vocabulary says of other vocabularies. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AlignmentsTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final Path OTHERS = Path.of("src/test/resources/others");
  private static final List<String> FILES =
      List.of("ontology/minutegraph.ttl", "ontology/codes.ttl", "ontology/alignments.ttl");

  /** Properties that place a term of ours among those of others. */
  private static final Set<Node> PLACING =
      Set.of(
          RDFS.subClassOf.asNode(),
          RDFS.subPropertyOf.asNode(),
          RDFS.domain.asNode(),
          RDFS.range.asNode(),
          OWL.equivalentClass.asNode(),
          OWL.equivalentProperty.asNode(),
          SKOS.exactMatch.asNode(),
          SKOS.closeMatch.asNode(),
          SKOS.broadMatch.asNode(),
          SKOS.narrowMatch.asNode(),
          SKOS.relatedMatch.asNode());

  @Test
  void every_term_of_others_is_one_that_there_is() throws IOException {
    assertThat(placed()).isEqualTo(known());
  }

  @Test
  void terms_that_the_library_knows_are_written_as_it_writes_them() throws IOException {
    Set<String> library =
        Stream.of(
                OA.SpecificResource,
                OA.end,
                OA.exact,
                OA.hasSource,
                OA.start,
                ORG.ChangeEvent,
                ORG.Membership,
                ORG.Organization,
                ORG.Post,
                ORG.Role,
                SKOS.Concept,
                SchemaDO.Event,
                SchemaDO.Organization,
                SchemaDO.Person)
            .map(Object::toString)
            .collect(Collectors.toSet());
    assertThat(known()).containsAll(library);
  }

  @Test
  void the_vocabulary_can_be_read_with_what_others_keep_apart() {
    assertThat(problems(vocabulary())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-02-24-council", "2021-11-11-health-and-wellbeing-partnership"})
  void a_graph_of_minutes_can_be_read_with_what_others_keep_apart(String meeting) {
    Model all = vocabulary().add(model(CORPUS.resolve(meeting).resolve("graph.ttl").toString()));
    assertThat(problems(all)).isEmpty();
  }

  @Test
  void what_is_a_person_and_a_body_at_once_is_noticed() {
    Model all = vocabulary();
    all.createResource("https://example.org/both")
        .addProperty(RDF.type, all.createResource("http://xmlns.com/foaf/0.1/Person"))
        .addProperty(RDF.type, all.createResource("https://w3id.org/minutegraph/def#Body"));
    assertThat(problems(all)).isNotEmpty();
  }

  private static Set<String> known() throws IOException {
    try (Stream<String> lines = Files.lines(OTHERS.resolve("terms.txt"))) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> placed() {
    return FILES.stream()
        .map(file -> RDFParser.source(file).toGraph())
        .flatMap(Graph::stream)
        .filter(triple -> PLACING.contains(triple.getPredicate()))
        .flatMap(AlignmentsTest::ends)
        .filter(AlignmentsTest::isOfOthers)
        .map(Node::getURI)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Node> ends(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getObject());
  }

  private static boolean isOfOthers(Node node) {
    return node.isURI()
        && Stream.of(
                "https://w3id.org/minutegraph/",
                RDFS.uri,
                RDF.uri,
                OWL.NS,
                "http://www.w3.org/2001/XMLSchema#")
            .noneMatch(node.getURI()::startsWith);
  }

  private static Model vocabulary() {
    Model all = model(OTHERS.resolve("disjoint.ttl").toString());
    FILES.forEach(file -> all.add(model(file)));
    return all;
  }

  private static Model model(String file) {
    return RDFDataMgr.loadModel(file);
  }

  private static List<String> problems(Model model) {
    InfModel inferred = ModelFactory.createInfModel(ReasonerRegistry.getOWLMicroReasoner(), model);
    List<String> found = new ArrayList<>();
    inferred
        .validate()
        .getReports()
        .forEachRemaining((ValidityReport.Report report) -> found.add(report.toString()));
    return found;
  }
}

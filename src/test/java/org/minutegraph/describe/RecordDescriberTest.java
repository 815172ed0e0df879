package org.minutegraph.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.OA;
import org.junit.jupiter.api.Test;
import org.minutegraph.golden.Golden;
import org.minutegraph.vocabulary.Min;

class RecordDescriberTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/describe/record.ttl");
  private static final String HERE = "https://w3id.org/minutegraph/id/";
  private static final String DOCUMENT = HERE + "document/brackwater/2019-05-07%20planning";
  private static final String MEETING = HERE + "meeting/brackwater/harbour-committee/2019-05-07";

  private final RecordDescriber describer = new RecordDescriber(DescribeSettings.standard());

  @Test
  void describes_every_kind_of_fact_as_agreed() throws IOException {
    Graph graph = describer.describe(InventedRecord.identified()).graph();
    if (Golden.accepts()) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, turtle(graph));
    }
    assertThat(RDFParser.source(GOLDEN).toGraph().isIsomorphicWith(graph)).isTrue();
  }

  @Test
  void says_the_same_of_the_same_record_byte_for_byte() {
    assertThat(lines(describer.describe(InventedRecord.identified()).graph()))
        .isEqualTo(lines(describer.describe(InventedRecord.identified()).graph()));
  }

  @Test
  void names_the_graph_after_the_document() {
    assertThat(describer.describe(InventedRecord.identified()).iri())
        .isEqualTo("https://w3id.org/minutegraph/graph/document/brackwater/2019-05-07%20planning");
  }

  @Test
  void has_no_blank_nodes() {
    assertThat(InventedDataset.create().stream())
        .noneMatch(q -> q.getSubject().isBlank() || q.getObject().isBlank());
  }

  @Test
  void every_identifier_is_an_iri_that_a_strict_parser_takes() {
    String text = String.join("\n", lines(describer.describe(InventedRecord.identified()).graph()));
    assertThat(RDFParser.fromString(text, Lang.NT).strict(true).toGraph().size())
        .isEqualTo(describer.describe(InventedRecord.identified()).graph().size());
  }

  @Test
  void counts_places_in_code_points_beyond_the_basic_plane() {
    Graph graph = describer.describe(InventedRecord.identified()).graph();
    // The building in the first line is one code point and two units: all after it moves by one.
    assertThat(quotation(graph, 30, 89))
        .isEqualTo("Harbour Committee, Tuesday 7 May 2019, 6.30 pm, Guildhall \uD83C\uDFDB");
    assertThat(quotation(graph, 99, 132)).isEqualTo("Councillor Odile Quennell (Chair)");
  }

  @Test
  void writes_a_quotation_once_however_many_facts_rest_on_it() {
    Graph graph = describer.describe(InventedRecord.identified()).graph();
    Node report =
        object(graph, NodeFactory.createURI(MEETING + "/item-1.r2"), Terms.PROV_DERIVED.asNode());
    assertThat(
            object(
                graph, NodeFactory.createURI(MEETING + "/item-1.f1"), Terms.PROV_DERIVED.asNode()))
        .isEqualTo(report);
    assertThat(graph.find(report, Terms.NIF_ANCHOR.asNode(), Node.ANY).toList()).hasSize(1);
  }

  @Test
  void repeats_the_text_of_an_outcome_only_where_the_quotation_differs() {
    Graph graph = describer.describe(InventedRecord.identified()).graph();
    assertThat(graph.find(Node.ANY, Min.text.asNode(), Node.ANY).toList())
        .extracting(t -> t.getObject().getLiteralLexicalForm())
        .containsExactly("that the plan be noted");
  }

  @Test
  void says_how_sure_it_is_only_where_there_is_doubt() {
    Graph graph = describer.describe(InventedRecord.identified()).graph();
    assertThat(
            graph
                .find(
                    NodeFactory.createURI(DOCUMENT + "/confidence-0.9"),
                    OA.hasBody.asNode(),
                    Node.ANY)
                .toList())
        .extracting(t -> t.getObject().getURI())
        .containsExactlyInAnyOrder(MEETING + "/att-2", MEETING + "/item-1.c3");
    assertThat(graph.find(Node.ANY, Terms.NIF_CONFIDENCE.asNode(), Node.ANY).toList()).hasSize(2);
  }

  @Test
  void never_says_who_a_persona_is() {
    Graph graph = describer.describe(InventedRecord.identified()).graph();
    assertThat(graph.contains(Node.ANY, Node.ANY, FOAF.Person.asNode())).isFalse();
    assertThat(graph.contains(Node.ANY, Min.identifiedAs.asNode(), Node.ANY)).isFalse();
  }

  @Test
  void gives_a_second_meeting_of_the_day_its_own_name() {
    Graph graph = describer.describe(InventedRecord.identified(), 2).graph();
    assertThat(graph.contains(NodeFactory.createURI(MEETING + "-2"), Node.ANY, Node.ANY)).isTrue();
    assertThat(graph.contains(NodeFactory.createURI(MEETING), Node.ANY, Node.ANY)).isFalse();
  }

  @Test
  void writes_under_another_base_but_keeps_vocabulary_and_codes() {
    Graph graph =
        new RecordDescriber(new DescribeSettings("https://minutes.brackwater.example/"))
            .describe(InventedRecord.identified())
            .graph();
    assertThat(hosts(graph))
        .containsExactlyInAnyOrder(
            "http://persistence.uni-leipzig.org",
            "http://purl.org",
            "http://www.w3.org",
            "http://xmlns.com",
            "https://minutes.brackwater.example",
            "https://schema.org",
            "https://w3id.org");
    assertThat(graph.stream().map(Triple::getSubject).map(Node::getURI))
        .allMatch(iri -> iri.startsWith("https://minutes.brackwater.example/id/"));
  }

  private static TreeSet<String> hosts(Graph graph) {
    return graph.stream()
        .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
        .filter(Node::isURI)
        .map(n -> n.getURI().replaceFirst("(//[^/]*).*", "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Node object(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject();
  }

  private static String quotation(Graph graph, int begin, int end) {
    Node span = NodeFactory.createURI(DOCUMENT + "/text#char=" + begin + "," + end);
    return object(graph, span, Terms.NIF_ANCHOR.asNode()).getLiteralLexicalForm();
  }

  private static List<String> lines(Graph graph) {
    return graph.stream()
        .map(
            t ->
                NodeFmtLib.strNT(t.getSubject())
                    + " "
                    + NodeFmtLib.strNT(t.getPredicate())
                    + " "
                    + NodeFmtLib.strNT(t.getObject())
                    + " .")
        .sorted()
        .toList();
  }

  private static String turtle(Graph graph) {
    PrefixMapping prefixes = graph.getPrefixMapping();
    prefixes
        .setNsPrefix("min", Min.NS)
        .setNsPrefix("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
        .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
        .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#");
    return RDFWriter.source(graph).lang(Lang.TTL).asString();
  }
}

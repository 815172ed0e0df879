package org.minutegraph.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minutegraph.describe.DescribeSettings;
import org.minutegraph.describe.ProvenanceDescriber;
import org.minutegraph.describe.RecordDescriber;
import org.minutegraph.describe.Run;
import org.minutegraph.extract.RecordExtractor;
import org.minutegraph.model.IdentifiedRecord;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Reading;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.read.CouncilOf;
import org.minutegraph.read.MinutesReader;
import org.minutegraph.reconcile.PersonaReconciler;
import org.minutegraph.segment.Segmenter;
import org.minutegraph.validate.GraphValidator;
import org.minutegraph.validate.ShapeReport;

/**
 * Each step from the golden file of the step before, over the sample minutes: one failure names one
 * step. {@code -Dgolden=accept} writes the files anew; the difference is then reviewed.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GoldenTest {
  private static final Path SAMPLES = Path.of("src/main/resources/samples");
  private static final RecordExtractor EXTRACTOR = new RecordExtractor();
  private static final RecordDescriber DESCRIBER = new RecordDescriber(DescribeSettings.standard());
  private static final ProvenanceDescriber PROVENANCE =
      new ProvenanceDescriber(DescribeSettings.standard());
  private static final GraphValidator VALIDATOR = GraphValidator.standard();

  private static final Map<String, String> PREFIXES =
      Map.of(
          "min", "https://w3id.org/minutegraph/def#",
          "nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
          "prov", "http://www.w3.org/ns/prov#",
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "dcterms", "http://purl.org/dc/terms/",
          "org", "http://www.w3.org/ns/org#",
          "schema", "https://schema.org/",
          "xsd", "http://www.w3.org/2001/XMLSchema#");

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      List<Path> minutes =
          files
              .filter(file -> file.toString().matches(".*\\d{4}-\\d\\d-\\d\\d-.*"))
              .sorted()
              .toList();
      assertThat(minutes).hasSizeGreaterThanOrEqualTo(6);
      return minutes.stream();
    }
  }

  @Order(1)
  @ParameterizedTest
  @MethodSource("samples")
  void files_are_read_and_segmented(Path sample) throws IOException {
    SourceDocument source = read(sample);
    MinutesDocument minutes = new Segmenter().segment(source);
    folder(source.id()).holds("document.json", new GoldenJson(source.id()).write(lean(minutes)));
  }

  @Order(2)
  @ParameterizedTest
  @MethodSource("samples")
  void facts_are_extracted_from_segmented_minutes(Path sample) throws IOException {
    String id = id(sample);
    GoldenJson json = new GoldenJson(id);
    MinutesDocument minutes = json.read(folder(id).read("document.json"), MinutesDocument.class);
    folder(id).holds("record.json", json.write(EXTRACTOR.extract(minutes)));
  }

  @Order(3)
  @ParameterizedTest
  @MethodSource("samples")
  void people_are_told_apart_within_the_document(Path sample) throws IOException {
    IdentifiedRecord identified = new PersonaReconciler().reconcile(record(sample));
    folder(id(sample))
        .holds("personas.json", new GoldenJson(id(sample)).write(identified.personas()));
  }

  @Order(4)
  @ParameterizedTest
  @MethodSource("samples")
  void records_are_described_as_graphs(Path sample) throws IOException {
    String id = id(sample);
    Graph graph = DESCRIBER.describe(new PersonaReconciler().reconcile(record(sample))).graph();
    if (GoldenFolder.accepting()) {
      folder(id).holds("graph.ttl", turtle(graph));
    }
    Graph golden =
        RDFParser.create()
            .source(new StringReader(folder(id).read("graph.ttl")))
            .lang(Lang.TTL)
            .toGraph();
    assertThat(graph.isIsomorphicWith(golden)).as("the graph of %s is the golden one", id).isTrue();
  }

  @Order(5)
  @ParameterizedTest
  @MethodSource("samples")
  void graphs_are_validated(Path sample) throws IOException {
    MeetingRecord record = record(sample);
    Graph graph = DESCRIBER.describe(new PersonaReconciler().reconcile(record)).graph();
    ShapeReport report =
        VALIDATOR.validate(
            graph, PROVENANCE.describe(record, new Run("golden", null, null)).graph());
    String findings =
        Stream.concat(
                record.findings().stream().map(f -> f.code().code() + "\t" + f.message()),
                report.findings().stream().map(f -> f.severity() + "\t" + f.message()))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    folder(record.source().id()).holds("findings.txt", findings);
  }

  private static SourceDocument read(Path sample) {
    Reading reading =
        new MinutesReader()
            .read(
                sample,
                SAMPLES,
                SAMPLES.relativize(sample).toString(),
                id(sample),
                new CouncilOf(null));
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document();
  }

  private static MeetingRecord record(Path sample) throws IOException {
    String id = id(sample);
    return new GoldenJson(id).read(folder(id).read("record.json"), MeetingRecord.class);
  }

  private static GoldenFolder folder(String id) {
    return GoldenFolder.of(id);
  }

  private static String id(Path sample) {
    return sample.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  /** Without the blocks, which no later step reads. */
  private static SourceDocument lean(SourceDocument s) {
    return new SourceDocument(
        s.id(),
        s.council(),
        s.text(),
        s.mediaType(),
        s.sha256(),
        s.origin(),
        List.of(),
        s.findings());
  }

  private static MinutesDocument lean(MinutesDocument m) {
    return new MinutesDocument(
        lean(m.source()),
        m.title(),
        m.attendance(),
        m.preamble(),
        m.items(),
        m.closing(),
        m.putAside(),
        m.findings());
  }

  /** With short names, so that a difference can be read. */
  private static String turtle(Graph graph) {
    PREFIXES.forEach(graph.getPrefixMapping()::setNsPrefix);
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, graph, RDFFormat.TURTLE_PRETTY);
    return out.toString();
  }
}

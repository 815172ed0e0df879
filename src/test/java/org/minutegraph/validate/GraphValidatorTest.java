package org.minutegraph.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minutegraph.describe.InventedGraphs;

class GraphValidatorTest {
  private static final Path DAMAGES = Path.of("src/test/resources/shapes");
  private static final GraphValidator VALIDATOR = GraphValidator.standard();

  /** One update for each shape: it damages a good graph, and says in its head what is found. */
  static Stream<Path> damages() throws IOException {
    try (Stream<Path> files = Files.list(DAMAGES)) {
      return files.sorted().toList().stream();
    }
  }

  @Test
  void finds_nothing_wrong_with_what_describe_writes() {
    assertThat(VALIDATOR.validate(InventedGraphs.document(), InventedGraphs.provenance()))
        .isEqualTo(new ShapeReport(List.of()));
  }

  @ParameterizedTest
  @MethodSource("damages")
  void each_shape_catches_its_violation(Path file) throws IOException {
    String update = Files.readString(file);
    List<String> wanted =
        update.lines().filter(l -> l.startsWith("# ")).map(l -> l.substring(2)).toList();
    assertThat(wanted).isNotEmpty();
    assertThat(findings(damaged(update))).isEqualTo(wanted);
  }

  @Test
  void every_message_of_the_shapes_is_shown_to_be_reachable() throws IOException {
    List<String> reached = new ArrayList<>();
    for (Path file : damages().toList()) {
      Files.readString(file).lines().filter(l -> l.startsWith("# ")).forEach(reached::add);
    }
    assertThat(messages())
        .isNotEmpty()
        .allSatisfy(m -> assertThat(reached).anyMatch(line -> line.endsWith(" " + m)));
  }

  @Test
  void a_warning_does_not_make_a_graph_bad() throws IOException {
    ShapeReport report =
        VALIDATOR.validate(
            damaged(Files.readString(DAMAGES.resolve("chair.ru"))), GraphFactory.createGraphMem());
    assertThat(report.conforms()).isTrue();
  }

  private static Graph damaged(String update) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    GraphUtil.addInto(dataset.getDefaultGraph(), InventedGraphs.document());
    GraphUtil.addInto(dataset.getDefaultGraph(), InventedGraphs.provenance());
    UpdateExec.dataset(dataset).update(update).execute();
    return dataset.getDefaultGraph();
  }

  private static List<String> findings(Graph graph) {
    return VALIDATOR.validate(graph, GraphFactory.createGraphMem()).findings().stream()
        .map(f -> f.severity() + " " + f.focus().replaceFirst(".*[/ ]", "") + " " + f.message())
        .toList();
  }

  private static List<String> messages() {
    Graph shapes = RDFParser.source("ontology/shapes.ttl").lang(Lang.TTL).toGraph();
    return shapes.stream()
        .filter(t -> t.getPredicate().getURI().equals("http://www.w3.org/ns/shacl#message"))
        .map(t -> t.getObject().getLiteralLexicalForm())
        .distinct()
        .sorted()
        .toList();
  }
}

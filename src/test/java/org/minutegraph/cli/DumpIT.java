package org.minutegraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpIT {
  @TempDir Path folder;

  private Map<String, byte[]> files(String name) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(folder.resolve(name))) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        files.put(folder.resolve(name).relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static String lineOf(Map<String, byte[]> files, String name) {
    return new String(Objects.requireNonNull(files.get(name), name), UTF_8).split("\r\n|\n")[0];
  }

  @Test
  void everything_is_written_and_described_and_the_same_again() throws Exception {
    Door door = new Door(folder);
    door.samples();
    assertThat(door.run("load", "minutes", "--store", "store", "--quiet").code()).isZero();
    assertThat(door.run("dump", "--store", "store", "--output", "a", "--quiet").code()).isZero();
    assertThat(door.run("dump", "--store", "store", "--output", "b", "--quiet").code()).isZero();
    Map<String, byte[]> files = files("a");
    assertThat(files("b")).usingRecursiveComparison().isEqualTo(files);
    assertThat(files.keySet())
        .contains("minutes.nq.gz", "dataset.ttl", "tables/items.csv", "tables/dictionary.csv")
        .contains("networks/co-attendance.graphml", "networks/questions.csv");
    DatasetGraph quads = DatasetGraphFactory.create();
    RDFDataMgr.read(
        quads,
        new GZIPInputStream(Files.newInputStream(folder.resolve("a/minutes.nq.gz"))),
        Lang.NQUADS);
    DatasetGraph described = DatasetGraphFactory.create();
    RDFDataMgr.read(described, Files.newInputStream(folder.resolve("a/dataset.ttl")), Lang.TURTLE);
    long count = quads.stream().count();
    assertThat(count).isGreaterThan(10_000);
    assertThat(
            described.getDefaultGraph().stream(
                    NodeFactory.createURI("https://w3id.org/minutegraph/dataset"),
                    VOID.triples.asNode(),
                    Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm()))
        .containsExactly(Long.toString(count));
    assertThat(quads.find(Quad.ANY)).toIterable().allMatch(quad -> quad.getGraph().isURI());
    assertThat(lineOf(files, "tables/dictionary.csv")).isEqualTo("table,holds,column,meaning");
    assertThat(lineOf(files, "networks/questions.csv"))
        .isEqualTo("Source,SourceLabel,Target,TargetLabel,Type,Weight");
    DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
    assertThat(
            xml.newDocumentBuilder()
                .parse(folder.resolve("a/networks/co-attendance.graphml").toFile())
                .getElementsByTagName("edge")
                .getLength())
        .isEqualTo(
            new String(files.get("networks/co-attendance.csv"), UTF_8).split("\r\n").length - 1);
    refuses_a_folder_that_is_in_use(door);
  }

  private void refuses_a_folder_that_is_in_use(Door door) throws IOException {
    Door.Outcome again = door.run("dump", "--store", "store", "--output", "a");
    assertThat(again.code()).isEqualTo(ExitCode.FAILED);
    assertThat(again.err()).contains("is not empty");
    Files.writeString(folder.resolve("plain"), "");
    assertThat(door.run("dump", "--store", "store", "--output", "plain/x").code())
        .isEqualTo(ExitCode.FAILED);
    try (Stream<Path> left = Files.list(folder)) {
      List<String> names = left.map(path -> path.getFileName().toString()).sorted().toList();
      assertThat(names).containsExactly("a", "b", "minutes", "plain", "store");
    }
  }
}

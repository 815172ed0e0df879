package org.minutegraph.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minutegraph.load.GraphFormat;
import org.minutegraph.load.GraphStream;
import org.minutegraph.pipeline.InputFiles;
import org.minutegraph.pipeline.Pipeline;
import org.minutegraph.pipeline.PipelineSettings;

/**
 * The graph of the sample minutes as it was when the golden tables were last accepted: what the
 * queries find in it changes only when a query does.
 */
public final class SampleGraph {
  private static final Path FILE = Path.of("src/test/resources/golden/queries/sample.trig");
  private static final Path SAMPLES = Path.of("src/main/resources/samples");

  private SampleGraph() {}

  public static InMemoryData load() {
    InMemoryData data = new InMemoryData();
    data.add(FILE);
    data.add(Path.of("ontology/topics.ttl"));
    return data;
  }

  /** Extracts the sample minutes anew. */
  static void accept() throws IOException {
    Files.createDirectories(FILE.getParent());
    PipelineSettings settings =
        new PipelineSettings(PipelineSettings.STANDARD_BASE, null, "sample", 2, 60);
    try (OutputStream out = Files.newOutputStream(FILE);
        GraphStream target = new GraphStream(out, GraphFormat.TRIG, prefixes())) {
      new Pipeline(settings)
          .run(
              InputFiles.in(List.of(SAMPLES.resolve("brackenholme"), SAMPLES.resolve("tarnwick"))),
              new WithoutScheme(target),
              result -> {});
    }
  }

  private static Map<String, String> prefixes() {
    return new TreeMap<>(
        Map.of(
            "mg", PipelineSettings.STANDARD_BASE,
            "min", "https://w3id.org/minutegraph/def#",
            "nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
            "prov", "http://www.w3.org/ns/prov#",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));
  }
}

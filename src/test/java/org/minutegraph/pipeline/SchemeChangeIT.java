package org.minutegraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.generate.GenerateCouncil;
import org.minutegraph.load.Store;
import org.minutegraph.load.StoreTarget;
import org.minutegraph.vocabulary.Min;

class SchemeChangeIT {
  private static final String PROVENANCE = PipelineSettings.STANDARD_BASE + "graph/provenance";

  @Test
  void a_document_is_read_anew_where_the_scheme_of_topics_is_another(@TempDir Path folder)
      throws IOException {
    GenerateCouncil.write(folder, 3, 1, 8);
    try (Store store = Store.open(folder.resolve("store"));
        StoreTarget target = new StoreTarget(store)) {
      assertThat(run(folder, target)).containsExactly("Described");
      assertThat(run(folder, target)).containsExactly("Unchanged");
      anotherScheme(target);
      assertThat(run(folder, target)).containsExactly("Described");
      assertThat(run(folder, target)).containsExactly("Unchanged");
    }
  }

  private static List<String> run(Path folder, StoreTarget target) throws IOException {
    PipelineSettings settings =
        new PipelineSettings(
            PipelineSettings.STANDARD_BASE, null, "test", 1, PipelineSettings.STANDARD_SECONDS);
    List<String> results = new ArrayList<>();
    new Pipeline(settings)
        .run(
            InputFiles.in(List.of(folder.resolve("minutes"))),
            target,
            result -> results.add(result.getClass().getSimpleName()));
    return results;
  }

  private static void anotherScheme(StoreTarget target) {
    Node property = Min.schemeVersion.asNode();
    Triple said =
        target.held(PROVENANCE, Node.ANY, property, Node.ANY).stream().findFirst().orElseThrow();
    Graph extraction = target.held(PROVENANCE, said.getSubject(), Node.ANY, Node.ANY);
    extraction.delete(said);
    extraction.add(
        Triple.create(said.getSubject(), property, NodeFactory.createLiteralString("another")));
    target.revise(PROVENANCE, Set.of(said.getSubject()), extraction);
    target.commit();
  }
}

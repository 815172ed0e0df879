package org.minutegraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.generate.GenerateCouncil;
import org.minutegraph.load.Store;
import org.minutegraph.load.StoreTarget;

class LinksAcrossIT {
  private static final int MEETINGS = 24;
  private static final PipelineSettings SETTINGS =
      new PipelineSettings(PipelineSettings.STANDARD_BASE, null, "test", 2, 60);

  @Test
  void documents_are_linked_alike_together_and_in_parts_in_any_order(@TempDir Path folder)
      throws IOException {
    GenerateCouncil.write(folder.resolve("council"), 7, MEETINGS, 8);
    List<InputFile> files =
        new ArrayList<>(InputFiles.in(List.of(folder.resolve("council/minutes"))));
    assertThat(files).hasSize(MEETINGS);

    TreeSet<String> together = linksOf(folder.resolve("together"), List.of(files));
    Collections.shuffle(files, new Random(7));
    TreeSet<String> inParts = linksOf(folder.resolve("in-parts"), parts(files));

    assertThat(together).isNotEmpty();
    assertThat(inParts).isEqualTo(together);
  }

  private static List<List<InputFile>> parts(List<InputFile> files) {
    return List.of(files.subList(0, 1), files.subList(1, 9), files.subList(9, MEETINGS));
  }

  private static TreeSet<String> linksOf(Path store, List<List<InputFile>> loads)
      throws IOException {
    for (List<InputFile> load : loads) {
      try (Store open = Store.open(store);
          StoreTarget target = new StoreTarget(open)) {
        new Pipeline(SETTINGS).run(load, target, result -> {});
      }
    }
    TreeSet<String> links = new TreeSet<>();
    try (Store open = Store.existing(store)) {
      open.dataset().begin(ReadWrite.READ);
      open.dataset().stream()
          .filter(quad -> quad.getGraph().toString().contains("/graph/inferred/links/"))
          .map(Quad::toString)
          .forEach(links::add);
      open.dataset().end();
    }
    return links;
  }
}

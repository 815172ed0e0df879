package org.minutegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Skipped where the gold minutes are not beside the project. */
class CorpusScoresTest {
  private static final Path CORPUS = Path.of("..", "shared", "corpus").toAbsolutePath();
  private static final Path FLOORS = Path.of("src/test/resources/gold/corpus-floors.yaml");

  private static final List<String> FOLDERS = List.of("rotherham", "conventions", "ayton");

  private static Measured measured;

  @BeforeAll
  static void measure(@TempDir Path gold) throws IOException {
    assumeThat(CORPUS).as("the gold minutes").isDirectory();
    List<Path> minutes = new ArrayList<>();
    for (String folder : FOLDERS) {
      copy(CORPUS.resolve(folder).resolve("gold"), gold);
      minutes.add(CORPUS.resolve(folder).resolve("minutes"));
    }
    measured = Measured.of(gold, minutes);
  }

  private static void copy(Path folder, Path gold) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!file.endsWith("identity.json")) {
          Files.copy(file, gold.resolve(file.getFileName().toString()));
        }
      }
    }
  }

  @Test
  void the_mean_over_the_documents_is_not_below_the_aim() throws IOException {
    assertThat(Floors.read(FLOORS).broken(measured.means())).isEmpty();
  }

  @Test
  void facts_said_to_be_surer_than_nine_in_ten_are_right() {
    assertThat(measured.tooSure()).isEmpty();
  }
}

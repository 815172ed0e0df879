package org.minutegraph.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCouncilTest {
  @TempDir private Path folder;

  @Test
  void writes_the_same_minutes_and_truth_for_the_same_seed() throws IOException {
    GenerateCouncil.write(folder.resolve("one"), 4, 30, 8);
    GenerateCouncil.write(folder.resolve("two"), 4, 30, 8);
    GenerateCouncil.write(folder.resolve("three"), 5, 30, 8);
    Map<String, String> one = files(folder.resolve("one"));
    assertThat(one).isEqualTo(files(folder.resolve("two")));
    assertThat(one).isNotEqualTo(files(folder.resolve("three")));
  }

  @Test
  void prints_every_name_of_the_truth_in_its_document() throws IOException {
    GenerateCouncil.write(folder, 6, 60, 8);
    JsonNode clusters = new ObjectMapper().readTree(folder.resolve("gold/identity.json").toFile());
    for (JsonNode cluster : clusters) {
      for (JsonNode naming : cluster) {
        Path minutes = folder.resolve("minutes/" + naming.path(0).asText() + ".md");
        assertThat(Files.readString(minutes)).contains(naming.path(1).asText());
      }
    }
    assertThat(clusters.size()).isGreaterThan(60);
  }

  @Test
  void makes_another_council_where_one_does_not_meet_so_often() throws IOException {
    assertThat(GenerateCouncil.write(folder, 7, 60, 2)).isEqualTo(60);
    try (Stream<Path> councils = Files.list(folder.resolve("minutes"))) {
      List<String> names =
          councils.map(council -> council.getFileName().toString()).sorted().toList();
      assertThat(names).containsExactly("Bramblewick", "Thistlecombe");
    }
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}

package org.minutegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What many queries repeat is one text, kept in {@code repeated} of the test resources. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepeatedPartsTest {
  private static final Path QUERIES = Path.of("queries");
  private static final Path PARTS = Path.of("src/test/resources/repeated");

  /**
   * A text that queries repeat.
   *
   * @param sign some letters of it; wherever they stand, the whole must stand
   */
  record Part(String name, String sign, List<String> lines) {
    private static final String KNOWN_BY = "# known by: ";

    static Part of(Path file) {
      List<String> lines = linesOf(file);
      String sign = lines.get(1);
      assertThat(sign).startsWith(KNOWN_BY);
      return new Part(
          String.valueOf(file.getFileName()),
          sign.substring(KNOWN_BY.length()),
          lines.subList(2, lines.size()));
    }

    /** Whether it stands there, set in as its first line is. */
    boolean isAt(int line, List<String> query) {
      String indent = query.get(line).replaceFirst("\\S.*", "");
      List<String> whole = lines.stream().map(own -> indent + own).toList();
      return line + whole.size() <= query.size()
          && query.subList(line, line + whole.size()).equals(whole);
    }

    long signs(List<String> query) {
      return query.stream().filter(line -> line.contains(sign)).count();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Part> parts() {
    return filesIn(PARTS).stream().map(Part::of);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void a_part_is_word_for_word_the_same_in_every_query(Part part) {
    List<String> other = new ArrayList<>();
    for (Path file : filesIn(QUERIES)) {
      List<String> query = linesOf(file);
      long whole =
          Stream.iterate(0, i -> i < query.size(), i -> i + 1)
              .filter(line -> part.isAt(line, query))
              .count();
      if (whole != part.signs(query)) {
        other.add(file.toString());
      }
    }
    assertThat(other).as("queries in which %s reads otherwise", part).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void a_part_stands_in_several_queries(Part part) {
    assertThat(filesIn(QUERIES))
        .filteredOn(file -> part.signs(linesOf(file)) > 0)
        .hasSizeGreaterThan(2);
  }

  private static List<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> linesOf(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

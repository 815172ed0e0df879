package org.minutegraph.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The lists beside this package. */
final class WordLists {
  private WordLists() {}

  /** The lines of {@code /generate/NAME.txt} that are no comments. */
  static List<String> of(String name) {
    try (InputStream in = WordLists.class.getResourceAsStream("/generate/" + name + ".txt")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

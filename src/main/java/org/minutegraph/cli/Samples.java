package org.minutegraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The invented minutes that ship with the program. */
final class Samples {
  private static final String FOLDER = "/samples/";

  /** What is in the folder: a jar does not tell. */
  private static final String LIST = "/samples.txt";

  private Samples() {}

  /** Copies all of them; the folder. */
  static Path copyTo(Path folder) throws IOException {
    for (String name : names()) {
      Path file = folder.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      try (InputStream in = open(FOLDER + name)) {
        Files.copy(in, file);
      }
    }
    return folder;
  }

  private static List<String> names() throws IOException {
    try (InputStream in = open(LIST)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Samples.class.getResourceAsStream(name), name);
  }
}

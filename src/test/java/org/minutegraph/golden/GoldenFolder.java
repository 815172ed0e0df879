package org.minutegraph.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of one meeting under {@code src/test/resources/corpus}. */
record GoldenFolder(Path folder) {
  private static final Path ALL = Path.of("src/test/resources/corpus");

  static GoldenFolder of(String meeting) {
    return new GoldenFolder(ALL.resolve(meeting));
  }

  /** True where {@code -Dgolden=accept} asks for the files to be written anew. */
  static boolean accepting() {
    return "accept".equals(System.getProperty("golden"));
  }

  String read(String file) throws IOException {
    Path path = folder.resolve(file);
    if (!Files.exists(path)) {
      fail("there is no %s: look at what the step gives, then run with -Dgolden=accept", path);
    }
    return Files.readString(path);
  }

  /** Holds what a step gave against the golden file, or accepts it. */
  void holds(String file, String given) throws IOException {
    if (accepting()) {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(file), given);
    }
    assertThat(given).isEqualTo(read(file));
  }
}

package org.minutegraph.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected results under {@code src/test/resources/golden}; {@code -Dgolden=accept} rewrites. */
public final class Golden {
  private static final Path ROOT = Path.of("src/test/resources/golden");

  private Golden() {}

  /** True where what is found becomes what is expected, for the diff to be reviewed. */
  public static boolean accepts() {
    return "accept".equals(System.getProperty("golden"));
  }

  /** Fails unless the file says exactly this. */
  public static void check(String file, String found) throws IOException {
    Path path = ROOT.resolve(file);
    if (accepts()) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, found);
    }
    assertThat(found).as(file).isEqualTo(Files.readString(path));
  }
}

package org.minutegraph.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Seconds from pressing enter to the first fact of one document, the program's start and the
 * loading of its models included:
 *
 * <pre>{@code
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.minutegraph.bench.FirstFact -Dexec.args=FILE
 * }</pre>
 *
 * The launcher is run once to build what is missing, then five times.
 */
public final class FirstFact {
  private static final int TIMES = 5;

  private FirstFact() {}

  /** Measures and prints a line for each run. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path file = Path.of(args[0]).toAbsolutePath();
    seconds(file);
    for (int i = 0; i < TIMES; i++) {
      System.out.printf(Locale.ROOT, "first fact after %.1f s%n", seconds(file));
    }
  }

  private static double seconds(Path file) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process run =
        new ProcessBuilder("./minutegraph", "extract", file.toString(), "--output", "-")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = run.inputReader(StandardCharsets.UTF_8)) {
      String first = out.readLine();
      double seconds = (System.nanoTime() - start) / 1e9;
      out.lines().forEach(line -> {});
      if (run.waitFor() != 0 || first == null) {
        throw new IllegalStateException("the program ended with " + run.exitValue());
      }
      return seconds;
    }
  }
}

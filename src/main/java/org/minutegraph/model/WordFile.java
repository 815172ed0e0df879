package org.minutegraph.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Words or phrases kept as data beside the class that uses them: one a line, in a resource that
 * ends in {@code .txt}. {@code #} begins a comment, which tells what the words are for.
 *
 * @param lines in the order of the file, without comments and empty lines
 */
public record WordFile(List<String> lines) {
  private static final Pattern COMMENT = Pattern.compile("\\s*#.*");

  public WordFile {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a list.
   *
   * @param owner the class beside which it lies
   * @param name without the ending
   * @throws NullPointerException if there is none, which tells of a broken package
   */
  public static WordFile beside(Class<?> owner, String name) {
    String file = name + ".txt";
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(owner.getResourceAsStream(file), file), UTF_8))) {
      return new WordFile(
          in.lines()
              .map(line -> COMMENT.matcher(line).replaceFirst("").strip())
              .filter(line -> !line.isEmpty())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + name, e);
    }
  }

  /** The lines of a list of {@code short = long}. */
  public Map<String, String> pairs() {
    return lines.stream()
        .map(line -> line.split("\\s*=\\s*", 2))
        .collect(toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
  }
}

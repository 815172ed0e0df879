package org.minutegraph.extract.references;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a body numbers its minutes, where no other number looks like that: {@code LAG 021/25}, so
 * that {@code LAG 009/25} is an earlier minute without being called one.
 *
 * @param known the pattern of such a number, its group {@code numbers}; null where they are plain
 */
record NumberShape(@Nullable Pattern known) {
  // letters and a sign that parts: "C.88", "E201/24"; plain "12", "12.3" and "12/24" can be much
  // else
  private static final Pattern TELLING =
      Pattern.compile(
          "[A-Z]{2,5}[./"
              + " -]?\\d{1,4}(?:[./-]\\d{1,4}){0,2}|[A-Z][./]\\d{2,4}|[A-Z]\\d{1,4}/\\d{2,4}");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Two numbers of one shape are a system. */
  private static final int SYSTEM = 2;

  static NumberShape of(Collection<String> numbers) {
    long alike = numbers.stream().filter(number -> TELLING.matcher(number).matches()).count();
    if (alike < SYSTEM) {
      return new NumberShape(null);
    }
    TreeSet<String> shapes = new TreeSet<>();
    numbers.stream()
        .filter(number -> TELLING.matcher(number).matches())
        .map(NumberShape::shape)
        .forEach(shapes::add);
    return new NumberShape(
        Pattern.compile(
            "(?<![\\w./-])(?<!\\d\\s?(?:to|-|\u2013)\\s?)(?<numbers>"
                + String.join("|", shapes)
                + ")(?![\\w/-]|\\.\\d|\\s?(?:to|\u2013)\\s?[A-Z\\d])"));
  }

  Optional<Pattern> pattern() {
    return Optional.ofNullable(known);
  }

  /** The letters and signs as they are, any digits. */
  private static String shape(String number) {
    StringBuilder shape = new StringBuilder();
    int from = 0;
    var digits = DIGITS.matcher(number);
    while (digits.find()) {
      shape.append(Pattern.quote(number.substring(from, digits.start()))).append("\\d{1,4}");
      from = digits.end();
    }
    return shape.append(Pattern.quote(number.substring(from))).toString();
  }
}

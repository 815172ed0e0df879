package org.minutegraph.extract.grammar;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or letter before a limb of a resolution: {@code (1)}, {@code 2)}, {@code (iv)}, {@code
 * b.}, {@code A:}, {@code 4.2}.
 *
 * @param number as printed, without brackets
 * @param style brackets and stops around it, and whether figures, letters or Roman numerals
 * @param ordinal its place in the count, from 1
 * @param end where the limb's own text begins
 */
public record LimbLabel(String number, String style, int ordinal, int end) {
  /** {@code (a) }, {@code 1) }, {@code 1. }, {@code A: }, at the beginning. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^\\s*(?:(\\()(\\d{1,2}|[ivx]{1,5}|[IVX]{1,4}|\\p{Alpha})(\\)\\.?)"
              + "|()(\\d{1,2}|[ivx]{1,5}|[a-z])([).])"
              + "|()([A-Z])([):]))\\s*(?=\\S)");

  /** {@code 4.1 that}, {@code D12.2/23 That}: the item's number goes before. */
  private static final Pattern DOTTED =
      Pattern.compile(
          "^\\s*(?<number>(?<before>\\p{Lu}{0,4}\\d{1,4}(?:\\.\\d{1,2})?\\.)(?<last>\\d{1,2})(?<after>/\\d{2,4})?)"
              + "[.):]?\\s+(?=(?i:that|to|not)\\b)");

  private static final Pattern ROMAN = Pattern.compile("x{0,2}(?:ix|iv|v?i{0,3})");

  /** The label with which the text begins; {@code i} is read as Roman. */
  public static Optional<LimbLabel> at(String text) {
    Optional<LimbLabel> dotted = dotted(text);
    return dotted.isPresent() ? dotted : plain(text);
  }

  private static Optional<LimbLabel> plain(String text) {
    Matcher label = LABEL.matcher(text);
    if (!label.find()) {
      return Optional.empty();
    }
    for (int group = 1; group <= 7; group += 3) {
      if (label.group(group) != null) {
        return read(
            label.group(group + 1), label.group(group), label.group(group + 2), label.end());
      }
    }
    return Optional.empty();
  }

  private static Optional<LimbLabel> dotted(String text) {
    Matcher label = DOTTED.matcher(text);
    if (!label.find()) {
      return Optional.empty();
    }
    int last = Integer.parseInt(label.group("last"));
    String style = label.group("before") + "1" + label.group("after");
    return Optional.of(new LimbLabel(label.group("number"), style, last, label.end()));
  }

  private static Optional<LimbLabel> read(String number, String open, String close, int end) {
    String lower = number.toLowerCase(Locale.ROOT);
    if (Character.isDigit(number.charAt(0))) {
      return Optional.of(new LimbLabel(number, open + "1" + close, Integer.parseInt(number), end));
    }
    if (lower.equals("i") || lower.length() > 1) {
      return ROMAN.matcher(lower).matches()
          ? Optional.of(new LimbLabel(number, open + "i" + close, roman(lower), end))
          : Optional.empty();
    }
    return Optional.of(new LimbLabel(number, open + "a" + close, letter(lower), end));
  }

  private static int letter(String lower) {
    return lower.charAt(0) - 'a' + 1;
  }

  private static int roman(String lower) {
    int sum = 0;
    for (int i = 0; i < lower.length(); i++) {
      int value = value(lower.charAt(i));
      sum += i + 1 < lower.length() && value < value(lower.charAt(i + 1)) ? -value : value;
    }
    return sum;
  }

  private static int value(char numeral) {
    return switch (numeral) {
      case 'x' -> 10;
      case 'v' -> 5;
      default -> 1;
    };
  }

  /** True where this can come next after the other: same style, a place or two further on. */
  public boolean follows(LimbLabel before) {
    int mine = ordinalIn(before.style);
    return mine > before.ordinal && mine <= before.ordinal + 2;
  }

  /** This label as it counts in a list of that style; 0 where it cannot stand there. */
  private int ordinalIn(String wanted) {
    if (wanted.equals(style)) {
      return ordinal;
    }
    String lower = number.toLowerCase(Locale.ROOT);
    if (lower.length() == 1 && wanted.replace('i', 'a').equals(style.replace('i', 'a'))) {
      return wanted.contains("i") ? ("vx".contains(lower) ? roman(lower) : 0) : letter(lower);
    }
    return 0;
  }

  /** True for {@code 1}, {@code a}, {@code i}. */
  public boolean first() {
    return ordinal == 1;
  }
}

package org.minutegraph.extract.acronyms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds {@code Tide Safety Fund (TSF)} and {@code TSF (Tide Safety Fund)}. */
final class SideBySide {
  /**
   * {@code (TSF)}, {@code ("TSF")}, {@code (the TSF)}, {@code (hereafter TSF)}, {@code (Y6)},
   * {@code (TSF, founded 1990)}.
   */
  private static final Pattern SHORT_IN_BRACKETS =
      Pattern.compile(
          "[(\\[](?:here(?:in)?after,? |(?:now |also )?known as |referred to as |i\\.e\\.? )?(?:the"
              + " |or )?[\"'\u2018\u201c]?(?<short>\\p{Lu}[\\p{L}\\p{N}&]{1,9}|(?:\\p{Lu}\\.){2,5})[\"'\u2019\u201d]?(?:[)\\]]|[,;]"
              + " )");

  /** {@code TSF (Tide Safety Fund)}, {@code TSF - Tide Safety Fund}, {@code TSF: Tide ..}. */
  private static final Pattern LONG_IN_BRACKETS =
      Pattern.compile(
          "\\b(?<short>\\p{Lu}[\\p{L}\\p{N}&]{1,9})(?: [\\[(]| ?[-\u2013\u2014=:|] | stands for"
              + " (?:the )?| is short for (?:the )?)(?=\\p{L})");

  private static final int LONGEST = 120;

  private SideBySide() {}

  static List<Explained> in(String text) {
    List<Explained> found = new ArrayList<>();
    Matcher brackets = SHORT_IN_BRACKETS.matcher(text);
    while (brackets.find()) {
      before(text, brackets).ifPresent(found::add);
    }
    Matcher opened = LONG_IN_BRACKETS.matcher(text);
    while (opened.find()) {
      after(text, opened).ifPresent(found::add);
    }
    return found;
  }

  /** The long form that ends where the bracket opens. */
  private static Optional<Explained> before(String text, Matcher m) {
    int from = Math.max(0, m.start() - LONGEST);
    List<Part> parts = Part.in(text.substring(from, m.start()));
    Initials initials = Initials.of(m.group("short"));
    return first(parts, at -> initials.spanned(parts, at))
        .or(() -> first(parts, at -> isLoose(parts, at, initials)))
        .map(
            at -> {
              int start = from + parts.get(at).start();
              String longForm = text.substring(start, m.start()).stripTrailing();
              return new Explained(m.group("short"), longForm, start, m.end());
            });
  }

  /** The last word from which on it holds. */
  private static Optional<Integer> first(List<Part> parts, Predicate<Integer> holds) {
    for (int at = parts.size() - 1; at >= 0; at--) {
      if (!parts.get(at).inner() && holds.test(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** Capitals alone explain a short form loosely. */
  private static boolean isLoose(List<Part> parts, int at, Initials initials) {
    return initials.letters().length() > 2
        && parts.size() - at > 1
        && parts.subList(at, parts.size()).stream()
            .allMatch(part -> part.capital() || part.isSmall() || part.inner())
        && initials.spannedLoosely(parts, at);
  }

  /** The long form that begins where the bracket opens. */
  private static Optional<Explained> after(String text, Matcher m) {
    List<Part> parts = Part.in(text.substring(m.end(), Math.min(text.length(), m.end() + LONGEST)));
    int end = parts.isEmpty() ? -1 : Initials.of(m.group("short")).end(parts, 0);
    if (end < 0) {
      return Optional.empty();
    }
    int to = m.end() + parts.get(end - 1).end();
    String longForm = text.substring(m.end(), to);
    return Optional.of(new Explained(m.group("short"), longForm, m.start(), to));
  }
}

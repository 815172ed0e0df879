package org.minutegraph.serve.scrutiny;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A part of a text around what was looked for.
 *
 * @param parts in order
 */
public record Snippet(List<Part> parts) {
  private static final int BEFORE = 90;
  private static final int LENGTH = 320;

  /** Some text; marked where it is what was looked for. */
  public record Part(String text, boolean marked) {}

  static Snippet of(String text, Sought sought) {
    Matcher matcher = sought.pattern().matcher(text);
    int from = matcher.find() ? wordStart(text, matcher.start() - BEFORE) : 0;
    int to = text.length() - from > LENGTH ? wordStart(text, from + LENGTH) : text.length();
    List<Part> parts = new ArrayList<>();
    add(parts, from > 0 ? "… " : "", false);
    matcher.region(from, to);
    int at = from;
    while (matcher.find()) {
      add(parts, text.substring(at, matcher.start()), false);
      add(parts, matcher.group(), true);
      at = matcher.end();
    }
    add(parts, text.substring(at, to), false);
    add(parts, to < text.length() ? "…" : "", false);
    return new Snippet(List.copyOf(parts));
  }

  private static void add(List<Part> parts, String text, boolean marked) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, marked));
    }
  }

  /** The beginning of the word at an offset, or 0. */
  private static int wordStart(String text, int at) {
    int start = Math.max(0, at);
    while (start > 0 && start < text.length() && text.charAt(start - 1) != ' ') {
      start--;
    }
    return start;
  }
}

package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into sentences; the full stop of {@code Dr.} or {@code J.} ends none. */
public final class Clauses {
  // a stop, white space, then a capital, a figure or an opening sign
  private static final Pattern STOP =
      Pattern.compile("[.!?][\"'\u2019\u201d)]?\\s+(?=[\\p{Lu}\\d\"'\u2018\u201c(])");
  private static final Pattern NO_STOP =
      Pattern.compile(
          "(?:^|[\\s(])(?:(?:"
              + Titles.ONE
              + ")|\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu}|No|Nos|St|Ltd|Co|Inc|para|paras|p|pp|e\\.g|i\\.e|viz|Hon|Esq|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.?$");

  private Clauses() {}

  /**
   * A sentence's place.
   *
   * @param start in the text
   * @param end exclusive; the full stop is part of it
   */
  public record Clause(int start, int end) {

    /** The words of the sentence. */
    public String of(String text) {
      return text.substring(start, end);
    }
  }

  /** The sentences in order; together they hold all but the white space between them. */
  public static List<Clause> sentences(String text) {
    List<Clause> all = new ArrayList<>();
    Matcher stop = STOP.matcher(text);
    int start = 0;
    while (stop.find()) {
      int dot = stop.start();
      boolean full =
          text.charAt(dot) != '.'
              || !NO_STOP.matcher(text.substring(Math.max(start, dot - 30), dot)).find();
      if (full) {
        all.add(new Clause(start, dot + 1));
        start = stop.end();
      }
    }
    if (start < text.length()) {
      all.add(new Clause(start, text.length()));
    }
    return List.copyOf(all);
  }
}

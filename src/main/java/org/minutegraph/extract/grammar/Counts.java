package org.minutegraph.extract.grammar;

import java.util.List;
import java.util.Locale;

/**
 * Numbers of votes as minutes print them: {@code 9}, {@code nineteen}, {@code twenty-one}, {@code
 * none}.
 */
public final class Counts {
  private static final List<String> WORDS = WordList.named("numbers").words();
  private static final List<String> NONE =
      List.of("none", "nil", "no", "zero", "nobody", "no one", "no-one");
  private static final int LAST_UNIT = 20;

  /** A number in figures or words, to be read with {@link #of}. */
  public static final String PATTERN =
      "(?:\\d{1,3}|(?i:"
          + WordList.named("numbers").alternatives()
          + "(?:[-\\s](?:one|two|three|four|five|six|seven|eight|nine)\\b)?|none|nil|zero|nobody|no[-\\s]one|no)\\b)";

  private Counts() {}

  /**
   * The number.
   *
   * @throws IllegalArgumentException unless {@link #PATTERN} matches
   */
  public static int of(String printed) {
    String word = printed.toLowerCase(Locale.ROOT).strip();
    if (NONE.contains(word)) {
      return 0;
    }
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    int sum = 0;
    for (String part : word.split("[-\\s]+")) {
      sum += value(part);
    }
    return sum;
  }

  /** The list runs from one to twenty and on by tens. */
  private static int value(String word) {
    int place = WORDS.indexOf(word) + 1;
    if (place == 0) {
      throw new IllegalArgumentException("not a number: " + word);
    }
    return place <= LAST_UNIT ? place : (place - LAST_UNIT + 2) * 10;
  }
}

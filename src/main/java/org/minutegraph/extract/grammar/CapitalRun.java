package org.minutegraph.extract.grammar;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of a text that may be a name, seen from what stands beside it. */
record CapitalRun(String text, int start, int end) {
  /** Where a name can begin. */
  static final Pattern START = Pattern.compile("(?<![\\p{L}\\p{N}'\u2019-])\\p{Lu}\\p{L}*+");

  private static final Pattern NEXT_CAPITAL = Pattern.compile("[ -](\\p{Lu}[\\p{L}-]*+)");

  /** {@code Ash asked}, {@code Ash also felt}. */
  private static final Pattern VERB =
      Pattern.compile(
          "\\s(?:then |also |further |again |had |has |have |would |will |could |was |is )*+"
              + "(?:\\p{Ll}++(?<=ed)|\\p{Ll}++(?<=ing)|"
              + WordList.named("speech-verbs-irregular").alternatives()
              + ")\\b");

  private static final Pattern AUXILIARY =
      Pattern.compile("\\s(?:had|has|would|will|could|was|is|to|did)\\b");

  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\b");

  private static final Pattern PUNCTUATION =
      Pattern.compile("\\s*(?:$|[.,;:)])|\\s(?:and|to|that)\\b");

  private static final Pattern CAPITAL_BEFORE = Pattern.compile("(\\p{Lu}[\\p{L}'\u2019]*+)[ -]$");

  private static final Set<String> PLACE = NameShape.words("place-words");

  /** {@code Ivo Ash Court}: the run goes on as the name of something else. */
  boolean goesOnAsPlace() {
    String next = nextCapital();
    return PLACE.contains(next) || "House".equals(next);
  }

  /** {@code Ash Street} itself. */
  boolean endsAsPlace() {
    return PLACE.contains(text.substring(text.lastIndexOf(' ', end - 1) + 1, end));
  }

  /** {@code Ash Street}, {@code New Ash}: other capitals stand against it. */
  boolean isInsideName() {
    return !nextCapital().isEmpty() || capitalBefore();
  }

  boolean beforeVerb() {
    return looking(VERB) || looking(AUXILIARY);
  }

  boolean possessive() {
    return looking(POSSESSIVE);
  }

  boolean beforePunctuation() {
    return looking(PUNCTUATION);
  }

  private boolean capitalBefore() {
    Matcher before = CAPITAL_BEFORE.matcher(text.substring(Math.max(0, start - 30), start));
    return before.find() && !NameShape.isNoName(before.group(1)) && before.group(1).length() > 1;
  }

  private String nextCapital() {
    Matcher next = NEXT_CAPITAL.matcher(text).region(end, text.length());
    return next.lookingAt() ? next.group(1) : "";
  }

  private boolean looking(Pattern pattern) {
    return pattern.matcher(text).region(end, text.length()).lookingAt();
  }
}

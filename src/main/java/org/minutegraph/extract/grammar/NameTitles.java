package org.minutegraph.extract.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Titles in running text, where they stand before something. */
final class NameTitles {
  /** {@code Councillor}, {@code Dr.}, not inside a word, before white space or a capital. */
  private static final Pattern TITLE =
      Pattern.compile("(?<![\\p{L}\\p{N}-])" + Titles.ONE + "(?=[:]?\\s|\\p{Lu})");

  // longer than any title of the list
  private static final int LONGEST = 60;

  private NameTitles() {}

  /**
   * A printed title.
   *
   * @param start in the text
   * @param end where what it stands before begins
   * @param title as printed, a plural made singular
   * @param plural true where it spans a list
   */
  record Title(int start, int end, String title, boolean plural) {}

  /** The next title at or after {@code from}. */
  static @Nullable Title after(String text, int from) {
    Matcher matcher = TITLE.matcher(text);
    return matcher.find(from) ? title(text, matcher) : null;
  }

  /** The next title that begins in {@code [from, to)}; nothing far behind is looked at. */
  static @Nullable Title between(String text, int from, int to) {
    int end = Math.min(text.length(), Math.max(from, to) + LONGEST);
    Matcher matcher = RolePhrases.region(TITLE, text, from).region(from, end);
    return matcher.find() && matcher.start() < to ? title(text, matcher) : null;
  }

  /** The title that begins at {@code at}. */
  static @Nullable Title at(String text, int at) {
    Matcher matcher = RolePhrases.region(TITLE, text, at);
    return matcher.lookingAt() ? title(text, matcher) : null;
  }

  private static Title title(String text, Matcher matcher) {
    String printed = matcher.group().replaceAll("\\s+", " ");
    int next = matcher.end();
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == ':')) {
      next++;
    }
    return new Title(matcher.start(), next, Titles.singular(printed), Titles.isPlural(printed));
  }
}

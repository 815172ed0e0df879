package org.minutegraph.extract.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.ListedPerson;
import org.minutegraph.model.AttendanceStatus;
import org.minutegraph.model.Paragraph;

/**
 * What signs beside names say where a key explains them: {@code p = present, a = apologies}, {@code
 * * denotes apologies}. Without a key a sign says nothing.
 */
record AttendanceKey(Map<String, AttendanceStatus> signs) {
  static final AttendanceKey NONE = new AttendanceKey(Map.of());

  private static final String SIGN =
      "(?:[*\u2020\u2021#+\u2713\u2714\u221a\u2717\u2718]|\\p{L}{1,2})";

  private static final Pattern ENTRY =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?<sign>"
              + SIGN
              + ")\\)?\\s*(?:=|:|[-\u2013]|(?:denotes?|indicates?|means|signifies)\\b)\\s*(?<meaning>(?:\\p{L}+['\u2019]?\\s?){1,6})");

  /** {@code *Members present}: the sign and what it means, with nothing between. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "^\\(?(?<sign>[*\u2020\u2021#])\\s?(?<meaning>(?:members? |councillors?"
              + " )?(?:present|absent|apologies|in attendance|not present))\\W*$",
          Pattern.CASE_INSENSITIVE);

  /** The same, where the sign was taken for a bullet. */
  private static final Pattern BARE =
      Pattern.compile("^(?:denotes?|indicates?|signifies) (?<meaning>(?:\\p{L}+\\s?){1,6})");

  private static final Pattern LEADING =
      Pattern.compile("^\\s*(?<sign>" + SIGN + ")[\\s)]*(?=\\p{Lu})");
  private static final Pattern TRAILING =
      Pattern.compile(
          "^[\\s.]*(?:\\([^()]{2,60}\\)\\s*){0,2}(?:\\((?<inside>"
              + SIGN
              + ")\\)|(?<sign>[*\u2020\u2021#+]))");

  /** A key begins its line. */
  private static final int NEAR = 4;

  AttendanceKey {
    signs = Map.copyOf(signs);
  }

  /** True for a line that explains signs, and lists nobody. */
  static boolean is(String text) {
    return BESIDE.matcher(text).find()
        || BARE.matcher(text).find()
        || ENTRY
            .matcher(text)
            .results()
            .anyMatch(
                entry ->
                    entry.start() < NEAR
                        && entry.group().matches("(?s).*(?:=|denote|indicate|means|signif).*")
                        && meaning(entry.group(2)) != null);
  }

  /** The key that the paragraphs print. */
  static AttendanceKey in(List<Paragraph> paragraphs) {
    Map<String, AttendanceStatus> signs = new HashMap<>();
    for (Paragraph paragraph : paragraphs) {
      String text = paragraph.text().text();
      for (Pattern form : List.of(ENTRY, BESIDE)) {
        Matcher entry = form.matcher(text);
        while (entry.find()) {
          AttendanceStatus status = meaning(entry.group("meaning"));
          if (status != null) {
            signs.put(entry.group("sign").toLowerCase(Locale.ROOT), status);
          }
        }
      }
    }
    paragraphs.stream()
        .map(paragraph -> BARE.matcher(paragraph.text().text()))
        .filter(Matcher::find)
        .flatMap(bare -> Stream.ofNullable(meaning(bare.group("meaning"))))
        .forEach(status -> signs.put("*", status));
    return signs.isEmpty() ? NONE : new AttendanceKey(signs);
  }

  private static @Nullable AttendanceStatus meaning(String words) {
    String low = words.strip().toLowerCase(Locale.ROOT);
    if (low.matches(".*\\b(?:remote\\w*|virtual\\w*|online|part|late|voting|substitutes?)\\b.*")) {
      return null;
    }
    if (low.matches("(?:sent |gave |with )?apolog\\w+\\b.*")) {
      return AttendanceStatus.APOLOGIES;
    }
    if (low.matches(
        "(?:members? |councillors? )?(?:absent|not present|did not attend|not in)\\b.*")) {
      return AttendanceStatus.ABSENT;
    }
    return low.matches(
            "(?:(?:those|members?|councillors?) )?(?:present|attended|attending|attendance|in"
                + " attendance)\\b.*")
        ? AttendanceStatus.PRESENT
        : null;
  }

  /** What a cell with nothing but a sign says; null where the key has no such sign. */
  @Nullable AttendanceStatus of(String cell) {
    return signs.get(cell.strip().toLowerCase(Locale.ROOT));
  }

  /** How long the sign before a name is, with its space; 0 where none stands there. */
  int before(String text) {
    Matcher sign = LEADING.matcher(text);
    return sign.find() && of(sign.group("sign")) != null ? sign.end() : 0;
  }

  /** What the sign behind the name or at the beginning of the text says of a person; or null. */
  @Nullable AttendanceStatus of(ListedPerson person, String text) {
    Matcher behind = TRAILING.matcher(text.substring(Math.min(text.length(), person.end())));
    if (behind.find()) {
      String sign = behind.group("inside") == null ? behind.group("sign") : behind.group("inside");
      AttendanceStatus status = of(sign);
      if (status != null) {
        return status;
      }
    }
    String before = text.substring(0, person.start());
    String own = before.substring(before.lastIndexOf(',') + 1);
    Matcher leading = LEADING.matcher(own + "X");
    return leading.find() ? of(leading.group("sign")) : null;
  }

  /** True where only those marked were there: {@code * = present}. */
  boolean marksPresence() {
    return !signs.isEmpty() && signs.values().stream().allMatch(s -> s == AttendanceStatus.PRESENT);
  }
}

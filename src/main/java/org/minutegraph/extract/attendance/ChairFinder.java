package org.minutegraph.extract.attendance;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.grammar.Titles;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.AttendanceStatus;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;

/**
 * Says who was in the chair: who is said to have chaired, else who is listed as the chair, else the
 * Mayor. Who took the chair for one item only is not meant.
 */
final class ChairFinder {
  private static final String WHO =
      "(?<who>(?:"
          + Titles.ONE
          + "\\s)?[\\p{Lu}][\\p{L}.'\u2019-]*(?:\\s[\\p{Lu}][\\p{L}.'\u2019-]*){0,3})";
  // "Councillor Ash, Convener, presided", "AB chaired the meeting", "In the absence of B, A took
  // the chair"
  private static final Pattern CHAIRED =
      Pattern.compile(
          WHO
              + ",?\\s(?:(?!"
              + Titles.ONE
              + "\\s)[^.,]{1,40},\\s)?(?:presided|chaired the meeting|was in the [Cc]hair|in"
              + " the [Cc]hair|took the [Cc]hair|acted as [Cc]hair)");
  private static final Pattern CHAIRED_BY =
      Pattern.compile(
          "(?i:chaired by|under the chairmanship of|presided over by)\\s(?:the\\s)?" + WHO);
  private static final Pattern MAYOR =
      Pattern.compile(
          "(?i)(?:y? ?maer ?/ ?)?(?:(?:the )?(?:right worshipful )?(?:the )?(?:lord |town |civic"
              + " |city )?(?:mayor|provost)|town mayor and chair(?:man|person)?)");

  private static final Pattern ELECTION =
      Pattern.compile(
          "(?i)\\b(?:elect|appoint)(?:ion)?\\b.{0,20}\\b(?<!vice["
              + " -])(?:chair(?:man|woman|person)?|convenor|convener|mayor)\\b");
  // "to elect A as Chair", "A was duly elected Chairman", "A be elected"
  private static final Pattern ELECTED =
      Pattern.compile(
          "\\b(?:elect|appoint)(?:ed)?\\s(?="
              + WHO.replace("?<who>", "?:")
              + "\\s(?:as|to be|Chair))"
              + WHO
              + "|"
              + WHO.replace("?<who>", "?<other>")
              + "\\s(?:be|was|is)\\s(?:\\w+ly\\s)?(?:re-?)?(?:elected|appointed)\\b");
  private static final int FIRST_ITEMS = 3;

  // "The Vice Chairman B. Elm acted as Chairman"
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)^(?:(?:the|vice|deputy|chair(?:man|woman|person)?|convenor|convener|mayor)[\\s-]){1,4}");

  private ChairFinder() {}

  /** Marks the rows of those who chaired. */
  static void mark(MinutesDocument minutes, AttendanceList list) {
    List<AttendanceList.Row> rows = list.rows();
    List<Integer> chairs = chairs(minutes, rows);
    chairs.forEach(i -> rows.set(i, rows.get(i).chairing(true)));
  }

  private static List<Integer> chairs(MinutesDocument minutes, List<AttendanceList.Row> rows) {
    List<Integer> sitting = indices(rows, row -> row.chair() == 2);
    List<Integer> office = indices(rows, row -> row.chair() == 1);
    Integer told = sitting.isEmpty() ? told(minutes, office.isEmpty(), rows) : null;
    if (told != null) {
      return List.of(told);
    }
    List<Integer> mayor = indices(rows, row -> isMayor(row.attendance()));
    Integer elected = elected(minutes, rows);
    List<Integer> first = elected == null ? List.of() : List.of(elected);
    return Stream.of(sitting, first(office), first(mayor), first)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Who was elected to the chair in one of the first items. */
  private static @Nullable Integer elected(MinutesDocument minutes, List<AttendanceList.Row> rows) {
    return minutes.items().stream()
        .limit(FIRST_ITEMS)
        .filter(item -> ELECTION.matcher(item.heading().text()).find())
        .flatMap(item -> item.paragraphs().stream())
        .map(paragraph -> ELECTED.matcher(paragraph.text().text()))
        .filter(Matcher::find)
        .map(m -> m.group("who") == null ? m.group("other") : m.group("who"))
        .map(who -> row(Titles.split(who).name(), rows))
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElse(null);
  }

  private static List<Integer> first(List<Integer> found) {
    return found.stream().limit(1).toList();
  }

  private static boolean isMayor(Attendance row) {
    String capacity = row.capacity();
    return capacity != null && MAYOR.matcher(capacity).matches();
  }

  private static List<Integer> indices(
      List<AttendanceList.Row> rows, Predicate<AttendanceList.Row> test) {
    return IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).attendance().status() == AttendanceStatus.PRESENT)
        .filter(i -> test.test(rows.get(i)))
        .boxed()
        .toList();
  }

  /** Who chaired, by what stands before the items; in the first too where no chair is listed. */
  private static @Nullable Integer told(
      MinutesDocument minutes, boolean unlisted, List<AttendanceList.Row> rows) {
    Stream<Paragraph> first =
        minutes.items().stream()
            .limit(unlisted ? 1 : 0)
            .flatMap(item -> item.paragraphs().stream());
    return Stream.of(
            minutes.title().stream(),
            minutes.attendance().stream(),
            minutes.preamble().stream(),
            first)
        .flatMap(paragraphs -> paragraphs)
        .flatMap(paragraph -> named(paragraph.text().text()))
        .map(name -> row(name, rows))
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> named(String text) {
    return Sentences.of(text).stream()
        .map(sentence -> sentence.of(text))
        .flatMap(sentence -> Stream.of(CHAIRED.matcher(sentence), CHAIRED_BY.matcher(sentence)))
        .filter(Matcher::find)
        .map(m -> OFFICE.matcher(m.group("who")).replaceFirst(""))
        .map(who -> Titles.split(who).name());
  }

  private static @Nullable Integer row(String name, List<AttendanceList.Row> rows) {
    return indices(rows, row -> isCalled(row.attendance().person().name(), name)).stream()
        .findFirst()
        .orElse(null);
  }

  /** {@code Ann Lee}, {@code A Lee}, {@code Lee} or {@code AL} for {@code Ann Lee}. */
  private static boolean isCalled(String listed, String name) {
    String[] whole = listed.toLowerCase(Locale.ROOT).split("\\s+");
    String[] parts = name.toLowerCase(Locale.ROOT).split("[\\s.]+");
    boolean surname = whole[whole.length - 1].equals(parts[parts.length - 1]);
    boolean given =
        parts.length == 1 || whole.length == 1 || whole[0].charAt(0) == parts[0].charAt(0);
    return surname && given || name.length() < 4 && name.equals(initials(listed));
  }

  private static String initials(String name) {
    return Stream.of(name.split("[\\s-]+"))
        .map(word -> word.substring(0, 1))
        .reduce("", String::concat);
  }
}

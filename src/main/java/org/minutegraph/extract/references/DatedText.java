package org.minutegraph.extract.references;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Dates;

/**
 * A text in which every date is blotted out with {@link #DATE}, letter for letter, so that a
 * pattern can ask for "a date here".
 *
 * @param text blotted
 * @param dates in order, months without a year among them
 */
record DatedText(String text, List<Dates.Hit> dates) {
  /** Stands for each letter of a date. */
  static final char DATE = '\uE001';

  /** One date. */
  static final String ANY = DATE + "++";

  private static final Pattern PAST =
      Pattern.compile("(?i)\\b(?:minutes?|notes?|was|were|had|previous|last|recent|held)\\b");
  private static final Pattern FUTURE =
      Pattern.compile(
          "(?i)\\b(?:will|would|next|forthcoming|going\\s+to|due|to\\s+be|be\\s+(?:submitted|brought))\\b");

  private static final Pattern AHEAD =
      Pattern.compile(FUTURE.pattern() + "|(?i)\\b(?:be\\s+\\p{L}+(?:ed|en|t)?|for|until)\\b");

  /** From so many months on. */
  private static final int DOUBTFUL = 5;

  DatedText {
    dates = List.copyOf(dates);
  }

  static DatedText of(String text, @Nullable LocalDate meeting) {
    List<Dates.Hit> dates = Dates.withMonthsIn(text, meeting);
    char[] blotted = text.toCharArray();
    dates.forEach(date -> Arrays.fill(blotted, date.start(), date.end(), DATE));
    return new DatedText(new String(blotted), dates);
  }

  /** The date at a place. */
  Optional<Dates.Hit> at(int place) {
    return dates.stream().filter(hit -> hit.start() <= place && place < hit.end()).findFirst();
  }

  /**
   * The date in the form of the record. A year that is not printed follows the sense of the words
   * around: what was held lies behind the meeting, what will be before it.
   */
  static String iso(Dates.Hit date, String words, @Nullable LocalDate meeting) {
    LocalDate day = date.day();
    if (date.yearPrinted() || meeting == null) {
      return date.iso();
    }
    if (day == null) {
      return month((YearMonth) date.value(), words, YearMonth.from(meeting)).toString();
    }
    boolean future = FUTURE.matcher(words).find();
    if (!future && PAST.matcher(words).find() && day.isAfter(meeting)) {
      return day.minusYears(1).toString();
    }
    boolean longGone = ChronoUnit.DAYS.between(day, meeting) > 60;
    return future && longGone ? day.plusYears(1).toString() : date.iso();
  }

  /** A month about half a year away may lie on either side. */
  private static YearMonth month(YearMonth month, String words, YearMonth meeting) {
    long ahead = ChronoUnit.MONTHS.between(meeting, month);
    boolean future = AHEAD.matcher(words).find();
    if (ahead <= -DOUBTFUL && future) {
      return month.plusYears(1);
    }
    boolean past = !future && PAST.matcher(words).find();
    return ahead >= DOUBTFUL && past ? month.minusYears(1) : month;
  }
}

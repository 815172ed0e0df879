package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a sentence begins behind a heading that no sign ends: {@code Street lighting Two lamps were
 * out.} Its first word has a capital where the heading has none, and a verb follows.
 */
final class TextOpening {
  private static final Words OPENERS = Words.named("sentence-openers");
  private static final Words VERBS = Words.named("finite-verbs");

  private static final Set<String> SMALL =
      Set.of(
          "of",
          "the",
          "a",
          "an",
          "and",
          "or",
          "for",
          "to",
          "by",
          "at",
          "in",
          "on",
          "with",
          "from",
          "under",
          "into",
          "re",
          "between",
          "about",
          "regarding",
          "all",
          "&",
          "-",
          "\u2013",
          "/");

  /** {@code Cllr}, {@code County Councillor}, {@code Mrs}: a person follows. */
  private static final Set<String> TITLES =
      Set.of("cllr", "cllrs", "councillor", "councillors", "mr", "mrs", "ms", "miss", "dr", "rev");

  /** {@code Election of Chairman Ann Elm was elected}: behind an office stands who has it. */
  private static final Set<String> OFFICES =
      Set.of("chairman", "chair", "chairperson", "mayor", "clerk", "secretary", "treasurer");

  /** {@code Accounts for the year ended 31 March}: verbs that headings have too. */
  private static final Set<String> PARTICIPLES =
      Set.of(
          "ended",
          "ending",
          "held",
          "proposed",
          "revised",
          "updated",
          "amended",
          "adjourned",
          "planned",
          "related",
          "based",
          "dated",
          "received",
          "circulated",
          "set");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Pattern TOKEN = Pattern.compile("\\S+");
  private static final Pattern PAST = Pattern.compile("\\p{Ll}{2,}ed");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}");

  /** {@code a)}, {@code (i)To}, {@code 19/00123/FUL}: the first entry of a list. */
  private static final Pattern ENTRY =
      Pattern.compile("\\(?(?:a|i|1)\\)\\p{L}*|\\p{Lu}{0,3}/?\\d{2,4}/\\d{3,6}(?:/\\p{Lu}{1,5})?");

  private static final int LONGEST_HEADING = 14;
  private static final int LONGEST_TASK = 40;
  private static final int CLAUSE = 30;
  private static final int SUBJECT = 5;

  private final String text;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  private TextOpening(String text) {
    this.text = text;
    Matcher token = TOKEN.matcher(text);
    while (words.size() < LONGEST_TASK + CLAUSE && token.find()) {
      words.add(token.group());
      starts.add(token.start());
    }
  }

  /** The index of its first letter; -1 where the whole may be a heading. */
  static int in(String text) {
    return new TextOpening(text).first();
  }

  /** True for words of which one can only be a verb. */
  static boolean hasVerb(String text) {
    TextOpening words = new TextOpening(text);
    return words.hasVerb(0, words.words.size());
  }

  private int first() {
    String opener = words.isEmpty() ? "" : plain(words.get(0));
    if (OPENERS.is(opener) && !DETERMINERS.contains(opener)) {
      return -1;
    }
    int most = text.startsWith("To ") ? LONGEST_TASK : LONGEST_HEADING;
    for (int i = 1; i < Math.min(most, words.size() - 1); i++) {
      if (isVerb(words.get(i)) && !PARTICIPLES.contains(words.get(i))) {
        return -1;
      }
      if (!endsOpen(words.get(i - 1)) && opens(i)) {
        return starts.get(i);
      }
    }
    return -1;
  }

  /** {@code Report of}, {@code Roads,}: a heading goes on. */
  static boolean endsOpen(String word) {
    return word.endsWith(",") || SMALL.contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean opens(int i) {
    String word = words.get(i);
    if (ENTRY.matcher(word).matches()) {
      return text.length() > starts.get(i) + word.length() + SUBJECT;
    }
    if (!Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    String lower = plain(word);
    if (MONTHS.contains(lower)) {
      return false;
    }
    return OPENERS.is(lower) && opensClause(i, lower)
        || personAt(i) && hasVerb(titleEnd(i), SUBJECT)
        || isInitials(i) && hasVerb(i + 1, 1)
        || isName(i) && hasVerb(i + 2, 1)
        || isSubject(i);
  }

  /** {@code Following the storm}, but not {@code After School Clubs}. */
  private boolean opensClause(int i, String opener) {
    return !Shape.isCapitals(words.get(i))
        && (Character.isLowerCase(words.get(i + 1).charAt(0)) || DETERMINERS.contains(opener))
        && hasVerb(i + 1, CLAUSE);
  }

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "these", "all", "both", "it", "there");

  /** {@code County Cllr Elm}: a title, perhaps with the council's kind before it. */
  private boolean personAt(int i) {
    return titleEnd(i) > i;
  }

  private int titleEnd(int i) {
    int end = i;
    if (Set.of("county", "borough", "district", "ward", "city", "town", "parish")
        .contains(plain(words.get(end)))) {
      end++;
    }
    return end < words.size() && TITLES.contains(plain(words.get(end))) ? end + 1 : i;
  }

  /** {@code Ann Elm was}, behind a word of the heading that is no part of the name. */
  private boolean isName(int i) {
    String before = words.get(i - 1);
    if (words.get(i).matches("\\p{Lu}\\.?") && i + 1 < words.size()) {
      return Character.isUpperCase(words.get(i + 1).charAt(0));
    }
    return (isApart(i) || OFFICES.contains(office(plain(before))))
        && i + 1 < words.size()
        && Character.isUpperCase(words.get(i + 1).charAt(0));
  }

  private static String office(String word) {
    return word.substring(word.lastIndexOf('-') + 1);
  }

  /** {@code lighting Lamps in Mill Lane were}: a capital behind a word without one. */
  private boolean isSubject(int i) {
    return isApart(i)
        && i + 1 < words.size()
        && Character.isLowerCase(words.get(i + 1).charAt(0))
        && hasVerb(i + 1, SUBJECT);
  }

  /** A capital behind a word that has none, behind a number or behind a heading in capitals. */
  private boolean isApart(int i) {
    String before = words.get(i - 1);
    return Character.isLowerCase(before.charAt(0))
        || Character.isDigit(before.charAt(before.length() - 1))
        || isCapitals(i - 1) && !isCapitals(i);
  }

  /** {@code HL told}; behind capitals four letters may be a word of them. */
  private boolean isInitials(int i) {
    String word = words.get(i);
    return INITIALS.matcher(word).matches() && (word.length() < 4 || !isCapitals(i - 1));
  }

  private boolean isCapitals(int i) {
    return words.get(i).length() > 1 && Shape.isCapitals(words.get(i));
  }

  private boolean hasVerb(int from, int most) {
    for (int i = from; i < Math.min(words.size(), from + most); i++) {
      if (isVerb(words.get(i))) {
        return true;
      }
      if (words.get(i).endsWith(".") && words.get(i).length() > 4) {
        return false;
      }
    }
    return false;
  }

  private static boolean isVerb(String word) {
    String bare = word.replaceAll("[,.;:]+$", "");
    return PAST.matcher(bare).matches()
        || Character.isLowerCase(bare.isEmpty() ? ' ' : bare.charAt(0)) && VERBS.is(bare);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]", "");
  }
}

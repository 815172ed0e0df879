package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a list of people at commas, semicolons, dashes and at those {@code and}s that part people;
 * brackets stay whole.
 */
final class ListTokens {

  /**
   * A stretch of the list.
   *
   * @param start in the text
   * @param end exclusive
   * @param before what parts it from the one before: {@code ; , & -}, or {@code ^} for the first
   */
  record Token(int start, int end, char before) {}

  private static final Pattern AND =
      Pattern.compile(
          "\\s(?:and|&|together with|as well as|along with|plus|ac?|a/and|ac/and)\\s|\\s(?=\\d{1,3}"
              + " members? of )");
  private static final Pattern DASH =
      Pattern.compile(
          "\\s[-\u2013\u2014]\\s?|\u2014|\\s?\u2013\\s"
              // "Ann Ash-Chairman (AA)"
              + "|(?<=\\p{Ll})[-\u2013](?=(?:Vice[-"
              + " ])?(?:Chair(?:man|woman|person)?|Conven[eo]r|Clerk|Secretary|Treasurer|Mayor)\\b)");
  // the full stop of a sentence, not that of "J." or "Dr."
  private static final Pattern STOP = Pattern.compile("(?<=[\\p{L})\\d]{2})[.\\s:]+$");
  private static final Pattern STOPPED =
      Pattern.compile("(?<=\\p{Ll}{2})\\.\\s(?=\\p{Lu}(?<short>\\.|\\s|\\p{Ll}{1,3}[.\\s])?)");
  private static final Pattern LEAD =
      Pattern.compile("(?:also |from |by |with |the following ){0,4}");
  private static final Pattern ENDS =
      Pattern.compile("\\s*(?:[,;.(\u2013\u2014]|\\s[-]\\s|\\s(?:and|&)\\s|$)");

  // "3 members of the public"
  private static final Pattern CROWD =
      Pattern.compile(
          "(?i)(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|several|some)\\s(?:other\\s)?(?:members?|residents?|parishioners?|electors?)\\b");
  private static final Pattern OFFICE =
      Pattern.compile("the (?<words>\\p{Lu}[\\p{L}'\u2019 -]{3,60})(?:, | \\()(?=\\p{Lu})");
  private static final Pattern DESCRIBED = Pattern.compile("\\s?[(,]");
  // what stands before an "and" is looked at no further than a person and a post can reach
  private static final int LONGEST = 400;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int start;
  private char before = '^';
  private int seen;
  private boolean spanned;

  private ListTokens(String text) {
    this.text = text;
  }

  static List<Token> of(String text) {
    ListTokens cutter = new ListTokens(text);
    cutter.cut();
    return List.copyOf(cutter.tokens);
  }

  private void cut() {
    int depth = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      depth =
          c == '(' || c == '[' ? depth + 1 : c == ')' || c == ']' ? Math.max(0, depth - 1) : depth;
      int next = depth == 0 ? separator(at, c) : -1;
      at = next < 0 ? at + 1 : next;
    }
    close(text.length());
  }

  /** Closes the token at a separator; where the next one begins, or -1. */
  private int separator(int at, char c) {
    if (c == '\u2022' || c == '\u00b7') {
      return close(at, at + 1, ';');
    }
    if (c == '.' && endsPerson(at)) {
      return close(at, at + 1, ',');
    }
    if (c == ';' || c == ',') {
      return close(at, at + 1, c);
    }
    Matcher dash = RolePhrases.region(DASH, text, at);
    if (dash.lookingAt()) {
      return close(at, dash.end(), '-');
    }
    Matcher and = at(AND, at);
    return and.lookingAt() && partsPeople(at, and.end()) ? close(at, and.end(), '&') : -1;
  }

  /** {@code C. Ash. P. Birch, Mr Cole. Mrs Dell}: a full stop where a comma was meant. */
  private boolean endsPerson(int at) {
    Matcher next = RolePhrases.region(STOPPED, text, at);
    String before = text.substring(start, at).strip();
    return next.lookingAt()
        && before.length() < LONGEST
        && isPerson(before, true)
        && Titles.split(before.substring(before.lastIndexOf(' ') + 1) + " X").title() == null
        && (NameTitles.at(text, next.end()) != null || NameShape.at(text, next.end()).size() > 1)
        && (next.group("short") != null || areGiven(before, next.end()));
  }

  /** Full names on both sides, one with a common first name. */
  private boolean areGiven(String before, int next) {
    return NameShape.beginsWithGivenName(before)
        || NameShape.beginsWithGivenName(text.substring(next));
  }

  private int close(int end, int next, char separator) {
    close(end);
    start = next;
    before = separator;
    return next;
  }

  private void close(int end) {
    if (start < end && !text.substring(start, end).isBlank()) {
      Matcher stop = STOP.matcher(text.substring(start, end));
      tokens.add(new Token(start, stop.find() ? start + stop.start() : end, before));
    }
  }

  /** True where a name ends on the left of an {@code and}, and one begins on its right. */
  private boolean partsPeople(int left, int right) {
    Matcher lead = at(LEAD, right);
    int from = lead.lookingAt() ? lead.end() : right;
    if (NameTitles.at(text, from) != null || at(CROWD, from).lookingAt()) {
      return true;
    }
    boolean behindPlural = isSpanned(left);
    String printed =
        text.substring(start, Math.min(left, start + LONGEST))
            .replaceFirst("[*\u2020\u2021#]+$", "")
            .strip();
    OfficeBefore office = OfficeBefore.at(printed, 0, printed.length());
    String before = office == null ? printed : printed.substring(office.nameStart());
    boolean letters = behindPlural && before.matches("(?:\\p{Lu}\\.?\\s?){1,4}");
    if (before.isEmpty() || before.endsWith(")") || letters || isPerson(before, behindPlural)) {
      boolean again = from > right && text.startsWith("from ", right);
      return again || beginsPerson(from, behindPlural) || titleNear(from) || isOffice(from);
    }
    return PersonNote.isPost(before) && beginsPerson(from, false) && isDescribed(from);
  }

  /** True behind a plural title; asked from left to right, so each title is looked at once. */
  private boolean isSpanned(int to) {
    NameTitles.Title title = spanned ? null : NameTitles.between(text, seen, to);
    while (title != null && !spanned) {
      spanned = title.plural();
      seen = title.end();
      title = NameTitles.between(text, seen, to);
    }
    seen = Math.max(seen, to);
    return spanned;
  }

  /** True at the hyphen of {@code Ann Ash-Chairman}. */
  static boolean partsPost(String text, int at) {
    return RolePhrases.region(DASH, text, at).lookingAt();
  }

  private static boolean isPerson(String words, boolean spanned) {
    Titles.Split split = Titles.split(words);
    List<NameShape.Part> parts = NameShape.at(split.name(), 0);
    boolean whole = !parts.isEmpty() && parts.get(parts.size() - 1).end() == split.name().length();
    return whole && (parts.size() > 1 || spanned || split.title() != null)
        || !parts.isEmpty() && split.title() != null;
  }

  private boolean beginsPerson(int from, boolean spanned) {
    List<NameShape.Part> parts = NameShape.at(text, from);
    if (parts.isEmpty()) {
      return false;
    }
    int end = parts.get(parts.size() - 1).end();
    return (parts.size() > 1 || spanned)
        && (at(ENDS, end).lookingAt()
            || parts.size() > 1 && !PersonNote.isOrganisation(text.substring(from, end)));
  }

  /** {@code Co-opted Member Mrs Ash}: a title stands before the next comma. */
  private boolean titleNear(int from) {
    NameTitles.Title title = NameTitles.between(text, from, from + 40);
    return title != null && !text.substring(from, title.start()).matches(".*[,;(].*");
  }

  /** {@code the Police Commissioner, Jo Ash}: an office and then who holds it. */
  private boolean isOffice(int from) {
    if (OfficeBefore.at(text, from, text.length()) != null) {
      return true;
    }
    Matcher office = at(OFFICE, from);
    return office.lookingAt()
        && PersonNote.isPost(office.group("words"))
        && beginsPerson(office.end(), false);
  }

  private boolean isDescribed(int from) {
    List<NameShape.Part> parts = NameShape.at(text, from);
    int end = parts.get(parts.size() - 1).end();
    return at(DESCRIBED, end).lookingAt();
  }

  private Matcher at(Pattern pattern, int from) {
    return pattern.matcher(text).region(from, text.length());
  }
}

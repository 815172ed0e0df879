package org.minutegraph.extract.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands after the head of a role phrase and belongs to it. */
final class RoleComplement {
  private static final String WORD = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}'\u2019&/-]*+";

  /** {@code of}, {@code for the}, before a capital or a plain {@code service}. */
  private static final Pattern OF =
      Pattern.compile(
          "\\s(?:of|for|to|with responsibility"
              + " for)\\s(?:the\\s)?(?=\\p{Lu}|service\\b|council\\b)");

  private static final Pattern DASH =
      Pattern.compile("\\s?[\u2013\u2014-]\\s(?=\\p{Lu})|\\s[\u2013\u2014-](?=\\p{Lu})");

  /** {@code (Climate)}; not initials, not a name. */
  private static final Pattern BRACKET =
      Pattern.compile("\\s\\((?:and\\s|&\\s)?(?!\\p{Lu}{1,4}\\))[\\p{Lu}][^()]{2,60}\\)");

  private static final Pattern FIRST = Pattern.compile(WORD + "|service\\b|council\\b");

  /** On to the next word: {@code Health}, {@code and Health}, {@code of the Council}. */
  private static final Pattern ON =
      Pattern.compile("(?:\\s|\\s(?:and|&|of|for)\\s(?:the\\s)?|\\s?[/&]\\s?)(?=" + WORD + ")");

  /** {@code , Planning and}: a list, not a new clause. */
  private static final Pattern COMMA =
      Pattern.compile(",\\s(?=(?:" + WORD + "[, ]\\s?){1,5}(?:and|&)\\s" + WORD + ")");

  /** {@code , Adult Social Care}: a service, not somebody's name. */
  private static final Pattern SERVICE =
      Pattern.compile(
          ",\\s(?=(?:"
              + WORD
              + "(?:\\s(?:and|&)\\s|,?\\s)){0,4}"
              + WordList.named("service-words").alternatives()
              + "(?![\\p{L}\\p{N}'\u2019-]))");

  private RoleComplement() {}

  /** Where the role phrase ends whose head ends at {@code headEnd}. */
  static int end(String text, int headEnd) {
    Matcher of = RolePhrases.region(OF, text, headEnd);
    if (of.lookingAt()) {
      return bracketEnd(text, runEnd(text, of.end()));
    }
    Matcher dash = RolePhrases.region(DASH, text, headEnd);
    if (dash.lookingAt() && !isSomebody(text, dash.end())) {
      return runEnd(text, dash.end());
    }
    return bracketEnd(text, headEnd);
  }

  /** The same for {@code the Performance Manager, Public Health}, where no name stands before. */
  static int endWithService(String text, int headEnd) {
    Matcher service = RolePhrases.region(SERVICE, text, headEnd);
    return service.lookingAt() && !isSomebody(text, service.end())
        ? runEnd(text, service.end())
        : end(text, headEnd);
  }

  private static int bracketEnd(String text, int at) {
    Matcher bracket = RolePhrases.region(BRACKET, text, at);
    return bracket.lookingAt() ? bracket.end() : at;
  }

  /** Where a run of capitalised words that begins at {@code from} ends. */
  static int runEnd(String text, int from) {
    Matcher first = RolePhrases.region(FIRST, text, from);
    if (!first.lookingAt()) {
      return from;
    }
    int end = first.end();
    for (int next = next(text, end); next > end; next = next(text, end)) {
      end = next;
    }
    return end;
  }

  private static int next(String text, int end) {
    Matcher comma = RolePhrases.region(COMMA, text, end);
    Matcher on = RolePhrases.region(ON, text, end);
    int at = on.lookingAt() ? on.end() : comma.lookingAt() ? comma.end() : -1;
    if (at < 0 || isSomebody(text, at) || startsRole(text, end, at)) {
      return end;
    }
    Matcher word = RolePhrases.region(FIRST, text, at);
    return word.lookingAt() ? word.end() : end;
  }

  private static boolean isSomebody(String text, int at) {
    return NameTitles.at(text, at) != null;
  }

  /** {@code ... and the Head of Roads}: somebody else begins. */
  private static boolean startsRole(String text, int end, int at) {
    String glue = text.substring(end, at);
    return (glue.contains("and the") || glue.startsWith(","))
        && RolePhrases.role(text, at).isPresent();
  }
}

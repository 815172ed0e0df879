package org.minutegraph.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.RolePhrases;
import org.minutegraph.extract.grammar.RolePhrases.Phrase;
import org.minutegraph.extract.grammar.WordList;

/**
 * A role phrase parted into the role and where it is held.
 *
 * @param role as printed
 * @param organisation as printed
 * @param end of both in the text, exclusive
 */
record RoleSplit(String role, @Nullable String organisation, int end) {
  /** {@code , Culture Directorate,}; {@code at Oak Buses}. */
  private static final Pattern COMMA = Pattern.compile(",\\s(?:the\\s)?(?=\\p{Lu})");

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b";

  private static final Pattern AT =
      Pattern.compile(
          "\\s(?:at|of|from|with|on|representing)\\s(?:the\\s)?(?=\\p{Lu})(?!" + MONTH + ")");

  /** {@code OCC Transport Manager}: the council's letters. */
  private static final Pattern ACRONYM_BEFORE =
      Pattern.compile(
          "(?!NHS\\b|PCSO\\b|CEO\\b|GP\\b)(\\p{Lu}{3,5}|\\p{Lu}\\p{Ll}{1,2}\\p{Lu})\\s(?=\\p{Lu})");

  private static final Pattern CLOSED = Pattern.compile("\\s*(?:[,;.)]|$)");

  private static final Pattern GENERIC =
      Pattern.compile(
          "(?:the\\s)?(?:Council|Committee|Board|Panel|Forum|Commission|Meeting|Group)");

  /** {@code Chair}, at the end of the words up to the head. */
  private static final Pattern OF_A_BODY =
      Pattern.compile(
          "(?:.*\\s)?" + WordList.named("roles-of-a-body").alternatives(),
          Pattern.CASE_INSENSITIVE);

  /** {@code of the Wharf Health Partnership}: a body, and no field of work. */
  private static final Pattern BODY =
      Pattern.compile("\\s" + WordList.named("bodies-with-posts").alternatives() + "$");

  /** {@code Strategic Director for ...} names a unit; {@code Cabinet Member for ...} does not. */
  private static final Pattern FOR_A_UNIT = Pattern.compile(".*(?:Director|Manager|Officer)");

  /** The parts of a phrase and of what stands behind it. */
  static RoleSplit of(String text, Phrase phrase) {
    String head = text.substring(phrase.bare(), phrase.headEnd());
    String complement = text.substring(phrase.headEnd(), phrase.end());
    if (namesUnit(head, complement)) {
      return new RoleSplit(head, withoutGlue(complement), phrase.end());
    }
    Matcher acronym = ACRONYM_BEFORE.matcher(head);
    return acronym.lookingAt() && complement.isEmpty()
        ? new RoleSplit(head.substring(acronym.end()), acronym.group(1), phrase.end())
        : behind(text, text.substring(phrase.bare(), phrase.end()), phrase.end());
  }

  private static boolean namesUnit(String head, String complement) {
    if (complement.isEmpty() || complement.startsWith(" (")) {
      return false;
    }
    if (complement.startsWith(" of ")) {
      return (OF_A_BODY.matcher(head).matches() || BODY.matcher(complement).find())
          && !GENERIC.matcher(complement.substring(4)).matches();
    }
    return !complement.startsWith(" for ") || FOR_A_UNIT.matcher(head).matches();
  }

  private static String withoutGlue(String complement) {
    return complement.replaceFirst("^\\s?(?:of|for|to|with|[\u2013\u2014-])\\s(?:the\\s)?", "");
  }

  private static RoleSplit behind(String text, String role, int end) {
    Matcher at = region(AT, text, end);
    if (at.lookingAt()) {
      return named(text, role, at.end());
    }
    Matcher comma = region(COMMA, text, end);
    if (comma.lookingAt()
        && !RolePhrases.isSomebody(text, comma.end())
        && RolePhrases.role(text, comma.end()).isEmpty()) {
      RoleSplit split = named(text, role, comma.end());
      if (region(CLOSED, text, split.end()).lookingAt()) {
        return split;
      }
    }
    return new RoleSplit(role, null, end);
  }

  private static RoleSplit named(String text, String role, int from) {
    int end = RolePhrases.runEnd(text, from);
    return new RoleSplit(role, text.substring(from, end), end);
  }

  private static Matcher region(Pattern pattern, String text, int at) {
    return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
  }
}

package org.minutegraph.extract.roles;

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
          "(?:\\s(?:at|of|from|with|on|representing)|,\\s(?:of|from|at|representing))\\s(?:the\\s)?(?=\\p{Lu})(?!"
              + MONTH
              + ")");

  /** {@code Elm Parish Council Chair}; no {@code Parish Council Chair}. */
  private static final Pattern BODY_BEFORE =
      Pattern.compile(
          "(?!(?:Parish|Town|County|District|Borough|City|Community|Sub)\\s\\p{Lu}\\p{Ll}+\\s\\P{Lu}*\\p{L}+$)"
              + "((?:\\p{Lu}[\\p{L}'\u2019&-]*\\s(?:(?:of|and|upon|&|for)\\s(?:the\\s)?)?){1,6}?"
              + WordList.named("bodies-with-posts").alternatives()
              + ")(?:['\u2019]s)?\\s(?=\\p{L})");

  /** {@code Elm Carers' Chief Executive}. */
  private static final Pattern OWNER =
      Pattern.compile(
          "(?:[Tt]he\\s)?(?!The\\s)((?:\\p{Lu}[\\p{L}&-]*\\s){1,4}\\p{Lu}[\\p{L}&-]*?)(?:['\u2019]s|(?<=s)['\u2019])\\s.*");

  /** {@code OCC Transport Manager}: the council's letters. */
  private static final Pattern ACRONYM_BEFORE =
      Pattern.compile(
          "(?!NHS\\b|PCSO\\b|CEO\\b|GP\\b)(\\p{Lu}{3,5}|\\p{Lu}\\p{Ll}{1,2}\\p{Lu})\\s(?=\\p{L})");

  /** {@code , Elm Office)}: the whole behind its part, in a bracket. */
  private static final Pattern MORE =
      Pattern.compile(
          "(?:,\\s\\p{Lu}[\\p{L}'\u2019&-]*(?:\\s(?:(?:of|and|&|for)\\s)?\\p{Lu}[\\p{L}'\u2019&-]*){0,5}){1,2}(?=\\))");

  /** {@code Deputy Director Local Policing}: a field that nothing parts from the post. */
  private static final Pattern BARE = Pattern.compile("\\s(?:(?:and|&)\\s)?\\p{Lu}");

  private static final Pattern CLOSED = Pattern.compile("\\s*(?:[,;.)]|$)");

  /** {@code of the ESB}: the letters of a body. */
  private static final Pattern ACRONYM =
      Pattern.compile(
          "\\s(?:of|for|to|at)\\s(?:the\\s)?(?!(?:IT|HR|ICT|SEND|PR|EU|UK)$)\\p{Lu}{2,6}");

  private static final Pattern GENERIC =
      Pattern.compile(
          "(?i:the\\s)?(?i:Council|Committee|Board|Panel|Forum|Commission|Meeting|Group|Governors|Trustees|Directors|Management)");

  /** {@code Chair}, at the end of the words up to the head. */
  private static final Pattern OF_A_BODY =
      Pattern.compile(
          "(?:.*\\s)?" + WordList.named("roles-of-a-body").alternatives(),
          Pattern.CASE_INSENSITIVE);

  /** {@code of the Wharf Health Partnership}: a body, and no field of work. */
  private static final Pattern BODY =
      Pattern.compile(
          "\\s(?:University|Diocese|Bank|Museum)\\sof\\s|\\s"
              + WordList.named("bodies-with-posts").alternatives()
              + "$");

  /** {@code Strategic Director for ...} names a unit; {@code Cabinet Member for ...} does not. */
  private static final Pattern FOR_A_UNIT = Pattern.compile(".*(?:Director|Manager|Officer)");

  /** The parts of a phrase and of what stands behind it. */
  static RoleSplit of(String text, Phrase phrase) {
    String head = text.substring(phrase.bare(), phrase.headEnd());
    String complement = text.substring(phrase.headEnd(), phrase.end());
    if (BARE.matcher(complement).lookingAt()) {
      return behind(text, head + complement, phrase.end());
    }
    if (namesUnit(head, complement)) {
      return new RoleSplit(head, withoutGlue(complement), phrase.end());
    }
    RoleSplit own = owned(head);
    RoleSplit split = behind(text, (own == null ? head : own.role()) + complement, phrase.end());
    return split.organisation() != null || own == null
        ? split
        : new RoleSplit(split.role(), own.organisation(), split.end());
  }

  /** The same post, held there. */
  RoleSplit at(String place) {
    return new RoleSplit(role, place, end);
  }

  private static RoleSplit owned(RoleSplit split, Matcher owner) {
    return split.organisation == null && owner.matches() ? split.at(owner.group(1)) : split;
  }

  /**
   * The same for a post in small letters, whose {@code of Elm School} is always where it is held.
   */
  static RoleSplit beside(String text, Phrase phrase) {
    String head = text.substring(phrase.bare(), phrase.headEnd());
    String complement = withoutGlue(text.substring(phrase.headEnd(), phrase.end()));
    Matcher owner = OWNER.matcher(text.substring(phrase.start(), phrase.bare()));
    boolean small = Character.isLowerCase(head.charAt(head.lastIndexOf(' ') + 1));
    return small && !complement.isEmpty() && Character.isUpperCase(complement.charAt(0))
        ? new RoleSplit(head, complement, phrase.end())
        : owned(of(text, phrase), owner);
  }

  /** The post in words that begin with where it is held; null where they do not. */
  private static @Nullable RoleSplit owned(String head) {
    Matcher body = BODY_BEFORE.matcher(head);
    Matcher acronym = ACRONYM_BEFORE.matcher(head);
    Matcher place = body.lookingAt() ? body : acronym;
    return place == body || acronym.lookingAt()
        ? new RoleSplit(head.substring(place.end()), place.group(1), head.length())
        : null;
  }

  private static boolean namesUnit(String head, String complement) {
    if (complement.isEmpty() || complement.startsWith(" (") || complement.startsWith(" in ")) {
      return false;
    }
    if (ACRONYM.matcher(complement).matches()) {
      return true;
    }
    if (complement.startsWith(" of ")) {
      return (OF_A_BODY.matcher(head).matches() || BODY.matcher(complement).find())
          && !GENERIC.matcher(complement.substring(4)).matches();
    }
    return !complement.startsWith(" for ") || FOR_A_UNIT.matcher(head).matches();
  }

  private static String withoutGlue(String complement) {
    return complement.replaceFirst(
        "^\\s?(?:of|for|to|with|at|from|in|on|within|representing|[\u2013\u2014-])\\s(?:(?:the|our|its)\\s)?",
        "");
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
    Matcher more = region(MORE, text, end);
    end = more.lookingAt() ? more.end() : end;
    return new RoleSplit(role, text.substring(from, end), end);
  }

  private static Matcher region(Pattern pattern, String text, int at) {
    return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
  }
}

package org.minutegraph.extract.text;

import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.WordList;

/** What may stand in a sentence before its speaker. */
public enum LeadIn {
  /** Words that are part of what the speaker says: {@code With the permission of the Chair, }. */
  SPOKEN,
  /** As {@link #SPOKEN}, and the words say that it answers: {@code In response }. */
  REPLY,
  /** A label that the part begins after: {@code (a) }, {@code Christmas lights - }. */
  LABEL,
  /** Something else: whoever follows does not speak here. */
  NONE;

  private static final int LONGEST = 260;
  // "(a) ", "6.1 ", "24/098 "
  private static final Pattern LIMB =
      Pattern.compile(
          "(?:(?:\\(?[a-z0-9]{1,4}[).]|\\d[\\d./]{0,8}|[\u2013\u2014-])\\s+){1,2}",
          Pattern.CASE_INSENSITIVE);
  // "24/098 (Defibrillator): ", "Christmas lights - "
  private static final Pattern LABELLED =
      Pattern.compile("(?:[^.?!]|\\.(?=\\d)){1,140}(?:[:;]|\\s[-\u2013\u2014])\\s+");
  // "Christmas Lights " before "RB reported"
  private static final Pattern TITLE_CASE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}'\u2019/&-]*+\\s+(?:(?:and|of|in|to|the|on|at|from|for|via)\\s+){0,3}){0,5}"
              + "\\p{Lu}[\\p{L}'\u2019/&-]*+\\s+");
  // "Arising from minute 94 " before "Mr Ash confirmed"
  private static final Pattern SHORT =
      Pattern.compile(
          WordList.named("speech-lead-ins-short").alternatives()
              + "\\s(?:[^.?!,;]|\\.(?=\\s?\\d)){1,70}\\s",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OPEN =
      Pattern.compile("\\b(?:of|from|by|to|with|and|for|at|in|on|as)\\s$");
  // "Chair, ", "Head of Roads, " before a name
  private static final Pattern APPOSITION =
      Pattern.compile("(?:The |the )?\\p{Lu}[^,.;:]{0,60},\\s+");
  // "A debate followed, during which "
  private static final Pattern IN_WHICH =
      Pattern.compile(
          "[^.?!]{4,200}\\b(?:during|in|at|after|following|upon) which\\s"
              + "|(?:During|In|After|Following)\\s(?:the\\s|a\\s)?(?:[\\p{L}-]+\\s){0,3}(?:debate|discussions?|consideration)[^.,]{0,40}\\s");
  // "In Mr Ash's absence ", "In the Clerk's absence, "
  private static final Pattern ABSENCE =
      Pattern.compile("In (?:the )?[^,.;]{2,40}['\u2019]s? (?:absence|place|stead),?\\s+");
  private static final Pattern WHOLE = starting("speech-lead-ins-whole", ",?\\s+");
  private static final Pattern REPLIES =
      starting("speech-replies", "(?![\\p{L}])(?:[^.?!]|\\.(?=\\d))*+");
  private static final Pattern REPLY_ALONE =
      starting(
          "speech-replies",
          "(?:\\s+to\\s(?:this|that|these|him|her|them|which|the\\s(?:question|query|point|comment)s?))?,?\\s+");
  private static final Pattern OPENED =
      starting("speech-lead-ins", "(?![\\p{L}])(?:[^.?!]|\\.(?=\\d))*+");
  private static final Pattern COMMA = Pattern.compile(",\\s+$");

  private static Pattern starting(String list, String rest) {
    return Pattern.compile(
        "(?:(?:and|but)\\s+)?" + WordList.named(list).alternatives() + rest,
        Pattern.CASE_INSENSITIVE);
  }

  /**
   * How the words between the start of the sentence and somebody are to be taken.
   *
   * @param named true where that somebody is printed by name or initials
   */
  public static LeadIn of(String prefix, boolean named) {
    if (prefix.isEmpty()) {
      return SPOKEN;
    }
    if (prefix.length() > LONGEST) {
      return NONE;
    }
    if (REPLY_ALONE.matcher(prefix).matches()) {
      return REPLY;
    }
    if (WHOLE.matcher(prefix).matches()
        || ABSENCE.matcher(prefix).matches()
        || isShort(prefix, named)) {
      return SPOKEN;
    }
    if (COMMA.matcher(prefix).find()) {
      return withComma(prefix, named);
    }
    if (IN_WHICH.matcher(prefix).matches()) {
      return SPOKEN;
    }
    boolean label =
        LIMB.matcher(prefix).matches()
            || LABELLED.matcher(prefix).matches()
            || (named && TITLE_CASE.matcher(prefix).matches());
    return label ? LABEL : NONE;
  }

  /** {@code Arising from minute 94 }; before a post, no {@code Further to a request from }. */
  private static boolean isShort(String prefix, boolean named) {
    return SHORT.matcher(prefix).matches() && (named || !OPEN.matcher(prefix).find());
  }

  private static LeadIn withComma(String prefix, boolean named) {
    if (REPLIES.matcher(prefix).matches()) {
      return REPLY;
    }
    boolean spoken =
        OPENED.matcher(prefix).matches() || (named && APPOSITION.matcher(prefix).matches());
    return spoken ? SPOKEN : NONE;
  }
}

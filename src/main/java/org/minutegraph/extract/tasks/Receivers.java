package org.minutegraph.extract.tasks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.PhraseRules;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.text.MarkedText;

/** Finds who receives what a follow-up promises. */
final class Receivers {
  private static final String NAMED =
      "(?:the\\s+|The\\s+)?(?<who>"
          + PhraseRules.WHO
          + "++|"
          // "Westmere County Council", "Department for Transport", "NHS England"
          + "\\p{Lu}[\\p{L}&'\u2019-]*+(?:\\s+(?:(?:and|of|for|on|the|in)\\s+)?\\p{Lu}[\\p{L}&'\u2019-]*+){0,7}|(?:all\\s+|the\\s+)?(?:members|councillors|group"
          + " leaders|residents|colleagues|partners|ward members|county|district|borough|county"
          + " council|district council|borough"
          + " council|police|landowners?|owners?|contractors?|developers?|applicant)(?![\\p{L}])"
          + "(?:\\s+of\\s+the\\s+\\p{Lu}[\\p{L}-]*+(?:\\s\\p{Lu}[\\p{L}-]*+)*)?)";
  // "be submitted to the Cabinet", "share it with all Members", "report on tolls to the Panel"
  private static final Pattern TO =
      Pattern.compile(
          "\\b"
              + WordList.named("transfer-verbs").alternatives()
              + "\\s+(?:[^\\s.;:]++\\s+){0,14}?(?:to|with)\\s+"
              + NAMED);
  // "to the meeting of the Panel on 4 March"
  private static final Pattern MEETING_OF = Pattern.compile("\\bmeetings?\\s+of\\s+" + NAMED);
  // "inform the Leader when", "contact the agent"
  private static final Pattern OBJECT =
      Pattern.compile("\\b" + WordList.named("receiving-verbs").alternatives() + "\\s+" + NAMED);
  private static final Pattern NO_RECEIVER =
      Pattern.compile(
          "(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|He|She|It).*");

  private Receivers() {}

  /** The receiver named in a stretch, as printed without article; null where none is. */
  static @Nullable String in(MarkedText text, int from, int to) {
    String found = first(text, OBJECT, from, to);
    String meeting = found == null ? first(text, MEETING_OF, from, to) : found;
    return meeting == null ? first(text, TO, from, to) : meeting;
  }

  private static @Nullable String first(MarkedText text, Pattern pattern, int from, int to) {
    Matcher matcher = pattern.matcher(text.marked()).region(from, to).useTransparentBounds(true);
    while (matcher.find()) {
      String printed = printed(text, matcher);
      if (!NO_RECEIVER.matcher(printed).matches()) {
        return printed;
      }
    }
    return null;
  }

  private static String printed(MarkedText text, Matcher matcher) {
    int start = matcher.start("who");
    int end = matcher.end("who");
    return text.actors().stream()
        .filter(actor -> actor.start() == start && actor.end() == end && actor.isNamed())
        .map(actor -> actor.mention().name())
        .findFirst()
        .orElseGet(() -> text.text().substring(start, end).replaceFirst("^(?:the|The)\\s+", ""));
  }
}

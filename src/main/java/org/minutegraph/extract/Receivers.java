package org.minutegraph.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.PhraseRules;
import org.minutegraph.extract.grammar.WordList;

/** Finds who receives what a follow-up promises. */
final class Receivers {
  private static final String NAMED =
      "(?:the\\s+|The\\s+)?(?<who>"
          + PhraseRules.WHO
          + "++|"
          // "Holtshire County Council", "Department for Transport", "NHS England"
          + "\\p{Lu}[\\p{L}&'\u2019-]*+(?:\\s+(?:(?:and|of|for|on|the|in)\\s+)?\\p{Lu}[\\p{L}&'\u2019-]*+){0,7}"
          + "|(?:all\\s+|the\\s+)?(?:members|councillors|group leaders|residents|colleagues|partners|ward members)"
          + "(?:\\s+of\\s+the\\s+\\p{Lu}[\\p{L}-]*+(?:\\s\\p{Lu}[\\p{L}-]*+)*)?)";
  // "be submitted to the Cabinet", "share it with all Members"
  private static final Pattern TO = Pattern.compile("\\b(?:to|with|for)\\s+" + NAMED);
  // "inform the Leader when", "contact the agent"
  private static final Pattern OBJECT =
      Pattern.compile("\\b" + WordList.named("receiving-verbs").alternatives() + "\\s+" + NAMED);
  private static final Pattern NO_RECEIVER =
      Pattern.compile(
          "(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|He|She|It).*");

  private Receivers() {}

  /** The receiver named in a stretch, as printed without article; null where none is. */
  static @Nullable String in(MarkedText text, int from, int to) {
    Matcher object = OBJECT.matcher(text.marked()).region(from, to).useTransparentBounds(true);
    if (object.find()) {
      return printed(text, object);
    }
    Matcher with = TO.matcher(text.marked()).region(from, to);
    while (with.find()) {
      String printed = printed(text, with);
      if (!NO_RECEIVER.matcher(printed).matches()) {
        return printed;
      }
    }
    return null;
  }

  private static String printed(MarkedText text, Matcher matcher) {
    return text.text()
        .substring(matcher.start("who"), matcher.end("who"))
        .replaceFirst("^(?:the|The)\\s+", "");
  }
}

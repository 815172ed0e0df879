package org.minutegraph.extract.tasks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.PhraseRules;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.text.MarkedText;

/** Finds the words that mark tasks: {@code ACTION: Clerk to write}, {@code Actions agreed:}. */
final class TaskMarks {
  /** One or several who act, in a marked text. */
  static final String OWNERS =
      PhraseRules.WHO
          + "++(?:(?:\\s*[/,&]\\s*|\\s+and\\s+)(?:the )?"
          + PhraseRules.WHO
          + "++){0,4}";

  /** {@code AB and the Clerk to}. */
  static final Pattern WHO_TO =
      Pattern.compile("(?:the |The )?" + OWNERS + "(?=\\s+(?:to|will|would|shall)\\s)");

  // "ACTION: Clerk to write", "Action 3 - AB to check", "Action (AB):", "Action by Clerk:"
  private static final Pattern MARKER =
      Pattern.compile(
          "(?:ACTIONS?|Actions?|ACTION POINT|Action"
              + " [Pp]oint)(?:\\s+(?:(?:no\\.?|No\\.?)\\s*)?\\d{1,3})?"
              + "(?:\\s*(?:for\\s|by\\s|on\\s)?\\s*[(\\[]?(?<owner>"
              + OWNERS
              + ")[)\\]]?)?\\s*[:\u2013\u2014-]\\s*(?=\\S)");
  // "Action 4 - "; "write to", "to write to"
  private static final Pattern TITLED = Pattern.compile("\\p{L}+\\s\\d.*[\u2013\u2014-]\\s*");
  private static final Pattern VERB_FIRST =
      Pattern.compile("(?i)(?:to\\s)?" + WordList.named("later-acts").alternatives() + "\\b");
  // the same in the middle of a paragraph, where a colon must say so
  private static final Pattern INSIDE =
      Pattern.compile("(?<=\\s)(?:ACTIONS?|Actions?)(?:\\s\\d{1,3})?\\s?:\\s*(?=\\S)");
  // a line over a list of tasks: "Actions:", "Agreed actions"
  private static final Pattern TASKS_BELOW =
      Pattern.compile(
          "(?i)(?:agreed |key |new |further |the following )*actions?(?: points?)?(?: agreed|"
              + " arising| required| to be taken| were agreed)*\\s*[:.\u2013-]?\\s*");

  // "Roads Team to report" behind the first task of a mark
  private static final Pattern FURTHER =
      Pattern.compile(
          "(?:[Tt]he\\s)?(?:"
              + OWNERS
              + "|(?:\\p{Lu}[\\p{L}&'\u2019-]*+\\s?){1,5})\\s?(?:to|will)\\s\\p{Ll}");

  private TaskMarks() {}

  /**
   * A mark.
   *
   * @param end exclusive: where the task begins
   * @param ownerStart where its owner is named, as in {@code Action (AB):}
   * @param ownerEnd exclusive; not behind the start where nobody is named
   */
  record Mark(int end, int ownerStart, int ownerEnd) {}

  /** The mark that begins a stretch. */
  static Optional<Mark> at(MarkedText text, int from, int to) {
    Matcher marker = MARKER.matcher(text.marked()).region(from, to);
    return from < to && marker.lookingAt() && !isTitle(text, marker, to)
        ? Optional.of(new Mark(marker.end(), marker.start("owner"), marker.end("owner")))
        : Optional.empty();
  }

  /** Where a further sentence begins that tells another what to do, or the end. */
  static int nextTask(MarkedText text, int from, int to) {
    return Sentences.of(text.text()).stream()
        .mapToInt(Sentences.Range::start)
        .filter(start -> start > from && start < to)
        .filter(start -> FURTHER.matcher(text.marked()).region(start, to).lookingAt())
        .findFirst()
        .orElse(to);
  }

  /** Where a mark stands in a sentence, or its end. */
  static int inside(String text, Sentences.Range sentence) {
    Matcher inside = INSIDE.matcher(text).region(sentence.start(), sentence.end());
    return inside.useTransparentBounds(true).find() ? inside.start() : sentence.end();
  }

  /** True for a line that says that the list below it is one of tasks. */
  static boolean areBelow(String line) {
    return TASKS_BELOW.matcher(line).matches();
  }

  /** {@code Action 4 – Winter shelter}: an action's title, nothing to be done. */
  private static boolean isTitle(MarkedText text, Matcher marker, int to) {
    return TITLED.matcher(marker.group()).matches()
        && !WHO_TO.matcher(text.marked()).region(marker.end(), to).lookingAt()
        && !VERB_FIRST.matcher(text.text()).region(marker.end(), to).lookingAt();
  }
}

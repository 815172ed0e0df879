package org.minutegraph.extract.text;

import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.SpeechAct;
import org.minutegraph.extract.grammar.SpeechVerbs;

/** Further questions, whatever the verb: {@code As a supplementary question, he commented}. */
final class Further {
  private static final Pattern FURTHER =
      Pattern.compile(
          "(?:As|By way of) (?:an? |his |her |their )?(?:supplementary|follow[- ]?up|further)"
              + " question");

  private Further() {}

  /** The verb, which asks where the sentence begins so. */
  static SpeechVerbs.Hit of(String text, int from, SpeechVerbs.Hit verb) {
    boolean asks = FURTHER.matcher(text).region(from, text.length()).lookingAt();
    return asks && verb.act() != SpeechAct.NONE
        ? new SpeechVerbs.Hit(verb.start(), verb.end(), SpeechAct.QUESTION)
        : verb;
  }
}

package org.minutegraph.extract.speech;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.SpeechAct;
import org.minutegraph.extract.text.Actor;

/** A paragraph printed as in a play: {@code Mr Ash: Yes, we have enough salt.} */
final class SpokenLine {
  private static final Pattern COLON =
      Pattern.compile("(?:\\s?\\([^()]{1,40}\\))?\\s?:\\s+(?=\\S)");
  private static final Pattern SOME_WORDS = Pattern.compile("(?:\\S+\\s+){4}");
  // what only somebody speaking says
  private static final Pattern PERSONAL =
      Pattern.compile(
          "\\b(?:I|we|We|you|You|me|my|My|our|Our|us)\\b(?!['\u2019]s)|^(?:Yes|No|Thanks?|Thank"
              + " you|Sorry|Well|Indeed|Agreed)\\b|\\?");
  private static final Pattern NO_SPEECH =
      Pattern.compile("\\binterests?\\b|^(?:and\\s)?to\\s\\p{Ll}+|\\bapologies\\b");
  private static final Pattern THANKS =
      Pattern.compile("^(?:Thank you|Thanks|Many thanks)\\b[^.?!]{0,60}\\bfor\\b[^?]*$");
  private static final Pattern REQUEST =
      Pattern.compile(
          "^(?:Please|Kindly)\\b|^(?:Could|Can|May|Would|Will) (?:I|we|you|officers|the \\p{L}+)"
              + " (?:please |also )?(?:have|see|get|be"
              + " (?:given|sent|told)|send|provide|circulate|ask|let|bring|look|arrange|report)\\b");

  private SpokenLine() {}

  /** What is said behind the speaker's name and a colon; none where nobody speaks there. */
  static Optional<SpeechAct> behind(String text, Actor speaker, boolean named) {
    Matcher colon = COLON.matcher(text).region(speaker.end(), text.length());
    if (!colon.lookingAt()) {
      return Optional.empty();
    }
    String said = text.substring(colon.end());
    boolean personal = PERSONAL.matcher(said).find();
    boolean speech = personal || named && SOME_WORDS.matcher(said).lookingAt();
    return speech && !NO_SPEECH.matcher(said).find() ? Optional.of(act(said)) : Optional.empty();
  }

  private static SpeechAct act(String said) {
    if (REQUEST.matcher(said).find()) {
      return SpeechAct.REQUEST;
    }
    if (said.indexOf('?') >= 0) {
      return SpeechAct.QUESTION;
    }
    return THANKS.matcher(said).find() ? SpeechAct.THANKS : SpeechAct.STATEMENT;
  }
}

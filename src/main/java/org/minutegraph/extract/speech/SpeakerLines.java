package org.minutegraph.extract.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.RolePhrases;
import org.minutegraph.extract.grammar.SpeechAct;
import org.minutegraph.extract.grammar.SpeechVerbs;
import org.minutegraph.extract.text.Actor;
import org.minutegraph.extract.text.MarkedText;
import org.minutegraph.model.Mention;

/** Finds who speaks where a line only names the speaker: {@code Question 3 from Mr Ash:}. */
final class SpeakerLines {
  // "Question 3 from Mr Ash to the Leader:", "Supplementary question by", "Response from the
  // Leader:"
  private static final Pattern HEADED =
      Pattern.compile(
          "(?<what>(?:[Ss]upplementary |[Pp]ublic"
              + " )?[Qq]uestion|Response|Reply|Answer|(?:(?:Verbal|Written|Oral|Annual|Short|Brief)"
              + " )?(?:[Rr]eport|[Uu]pdate|[Pp]resentation))(?:\\s+(?:[Nn]o\\.?\\s*)?\\d{1,2})?"
              + "\\s*[:\u2013-]?\\s+(?:asked\\s+|given\\s+|put\\s+)?(?:from|by)\\s+");
  // "Q (AB): ", "A - Mr Ash: ", "Question 2 - Mr Ash: "
  private static final Pattern LETTER =
      Pattern.compile(
          "(?<what>Q|A|R|Question|Answer|Response|Reply|Comment)\\s?\\d{0,2}\\s?[.:(\\[\u2013-]\\s?");
  private static final Pattern SAYS = Pattern.compile("[)\\]]?\\s?(?:[:\u2013-]\\s|[)\\]]\\s)");
  // "AB (Clerk) - the lamp is out and has been reported": a label, and a clause of some length
  private static final Pattern DASH =
      Pattern.compile("(?:\\s?\\([^()]{1,40}\\))?\\s?[-\u2013\u2014]\\s+(?=(?:\\S+\\s+){3})");
  private static final Pattern CLAUSE =
      Pattern.compile(
          "\\b(?:is|are|was|were|has|have|had|will|would|could|should|can|cannot|can['\u2019]t|won['\u2019]t|\\p{Ll}{3,}ed|\\p{Ll}{3,}ing"
              + "|welcome|wants?|says|needs?|asks?|feels|thinks|reports|\\p{L}+['\u2019]s\\s\\p{Ll}+)\\b");
  private static final Pattern NO_SPEECH =
      Pattern.compile("\\binterests?\\b|\\bto\\s\\p{Ll}+|\\bapologies\\b");

  // "The following Members spoke on the item: Cllr Ash and"
  private static final Pattern SPOKE =
      Pattern.compile(
          "(?i)\\bfollowing (?:[\\p{L}-]+ ){0,4}?(?:also |then )?(?:spoke|addressed|made"
              + " (?:representations|statements|submissions))\\b[^:.]{0,140}:\\s*");

  private final String text;
  private final List<Actor> actors;
  private final Speakers speakers;

  SpeakerLines(MarkedText marked, Speakers speakers) {
    this.text = marked.text();
    this.actors = marked.actors();
    this.speakers = speakers;
  }

  /** Who speaks in the sentence from {@code from} to {@code to}. */
  Optional<Utterance> in(int from, int to) {
    return headed(from, to)
        .or(() -> lettered(from, to))
        .or(() -> colon(from, to))
        .or(() -> dash(from, to))
        .or(() -> spoke(from, to));
  }

  /** {@code Question 3 from Mr Ash}, {@code Response from the Leader}, as a line of its own. */
  private Optional<Utterance> headed(int from, int to) {
    Matcher head = HEADED.matcher(text).region(from, to);
    if (!head.lookingAt()) {
      return Optional.empty();
    }
    return speakers.told(from, to, speakers.at(head.end(), to), headed(head.group("what")));
  }

  private static SpeechAct headed(String what) {
    String low = what.toLowerCase(Locale.ROOT);
    boolean report =
        low.endsWith("report") || low.endsWith("update") || low.endsWith("presentation");
    if (report) {
      return SpeechAct.PRESENTATION;
    }
    return low.endsWith("question") ? SpeechAct.QUESTION : SpeechAct.ANSWER;
  }

  /** {@code Q (AB): Has it been kept?}, {@code A - Mr Ash: Yes.} */
  private Optional<Utterance> lettered(int from, int to) {
    Matcher letter = LETTER.matcher(text).region(from, to);
    if (!letter.lookingAt()) {
      return Optional.empty();
    }
    List<Mention> named = speakers.at(letter.end(), to);
    boolean said =
        actors.stream()
            .filter(actor -> actor.start() == letter.end())
            .anyMatch(actor -> SAYS.matcher(text).region(actor.end(), text.length()).lookingAt());
    char first = Character.toUpperCase(letter.group("what").charAt(0));
    SpeechAct act =
        first == 'Q' ? SpeechAct.QUESTION : first == 'C' ? SpeechAct.STATEMENT : SpeechAct.ANSWER;
    return said ? speakers.told(from, to, named, act) : Optional.empty();
  }

  /** {@code Mr Ash: Yes, we have enough.}, {@code Chair: Thank you.} */
  private Optional<Utterance> colon(int from, int to) {
    return from > 0 && text.charAt(from - 1) == ':'
        ? Optional.empty()
        : actors.stream()
            .filter(actor -> actor.start() == from && !actor.isGroup())
            .filter(actor -> from == 0 || actor.isNamed())
            .findFirst()
            .flatMap(
                actor ->
                    SpokenLine.behind(text, actor, actor.isNamed())
                        .flatMap(act -> speakers.told(from, to, List.of(actor.mention()), act)));
  }

  /** {@code AB – the lamp in Mill Lane is out again. Cllr Ash – hall now repaired}. */
  private Optional<Utterance> dash(int from, int to) {
    Optional<Actor> actor = speakers.actorAt(from, to).filter(Actor::isNamed);
    return actor.flatMap(
        named -> {
          Matcher dash = DASH.matcher(text).region(named.end(), to);
          boolean clause =
              dash.lookingAt()
                  && CLAUSE.matcher(text).region(dash.end(), to).find()
                  && RolePhrases.role(text, dash.end()).isEmpty()
                  && !NO_SPEECH.matcher(text).region(named.end(), to).find();
          return clause
              ? speakers.told(from, to, List.of(named.mention()), said(dash.end(), to))
              : Optional.empty();
        });
  }

  private SpeechAct said(int from, int to) {
    SpeechAct told = text.charAt(to - 1) == '?' ? SpeechAct.QUESTION : SpeechAct.STATEMENT;
    return SpeechVerbs.at(text, from).map(SpeechVerbs.Hit::act).orElse(told);
  }

  /** True where those who spoke are listed below: {@code The following addressed the Panel:}. */
  static boolean listsSpeakers(String text) {
    Matcher spoke = SPOKE.matcher(text);
    return spoke.find() && spoke.end() == text.length();
  }

  private Optional<Utterance> spoke(int from, int to) {
    Matcher spoke = SPOKE.matcher(text).region(from, to);
    return spoke.find()
        ? speakers.told(from, to, named(spoke.end(), to), SpeechAct.STATEMENT)
        : Optional.empty();
  }

  private List<Mention> named(int from, int to) {
    return actors.stream()
        .filter(actor -> actor.start() >= from && actor.end() <= to && actor.isNamed())
        .map(Actor::mention)
        .toList();
  }
}

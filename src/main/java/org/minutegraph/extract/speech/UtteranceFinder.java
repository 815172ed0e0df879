package org.minutegraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.grammar.SpeechAct;
import org.minutegraph.extract.grammar.SpeechVerbs;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.text.Actor;
import org.minutegraph.extract.text.LeadIn;
import org.minutegraph.extract.text.MarkedText;
import org.minutegraph.extract.text.Subjects;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Passage;

/** Parts a paragraph by who speaks in it. */
final class UtteranceFinder {
  // "Ann's presentation covered the following areas", "The Clerk's report highlighted"
  private static final Pattern OWN_TALK =
      Pattern.compile(
          "['\u2019]s?\\s+(?:[a-z-]+\\s+){0,2}(?:presentation|talk|update|overview|briefing|introduction|report|summary)\\s+(?:also\\s+)?(?:covered|included|highlighted|outlined|focused|focussed|set"
              + " out|addressed|described)\\b");
  private static final Pattern IT_WAS_SAID =
      Pattern.compile(
          "\\b[Ii]t was\\s+(?:also\\s+|then\\s+)?"
              + WordList.named("impersonal-answers").alternatives()
              + "\\b");
  // "asked what it cost and was told that nobody knew"
  private static final Pattern WAS_TOLD =
      Pattern.compile(
          "(?:\\band|, (?:he|she|they|it)|, and (?:he|she|they)) (?:was|were)"
              + " (?:told|informed|advised|assured|reminded|referred)\\b");
  // "asked when it would open and was told by the Clerk that"
  private static final Pattern TOLD_BY =
      Pattern.compile(
          "(?:;|\\b(?:and|but))\\s(?<told>(?:(?:he|she|they|it)\\s)?(?:was|were)\\s(?:then\\s)?"
              + "(?:informed|told|advised|assured|reminded)\\sby\\s)");
  private static final Pattern TASK = Pattern.compile("\\s+to\\s+(?!be\\s)\\p{Ll}");
  // "4.2 ", "(3) " before the sentence
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\(?\\d[\\d./]{0,8}[).]?|\\([a-z]{1,4}\\))\\s+(?=\\p{Lu})");
  private static final Pattern PRONOUN = Pattern.compile("(?:He|She|They)(?=\\s)");

  private final String text;
  private final List<Actor> actors;
  private final Subjects subjects;
  private final Speakers speakers;
  private final ToldSpeech told;
  private final SpeakerLines lines;
  private final List<Utterance> found = new ArrayList<>();
  private final Antecedent antecedent;
  private boolean settled;

  /** False behind a decision, until somebody speaks again. */
  private boolean open = true;

  private UtteranceFinder(MarkedText marked) {
    this.text = marked.text();
    this.actors = marked.actors();
    this.subjects = new Subjects(text, actors);
    this.speakers = new Speakers(marked, subjects);
    this.told = new ToldSpeech(marked, speakers);
    this.lines = new SpeakerLines(marked, speakers);
    this.antecedent = new Antecedent(text, actors);
  }

  /**
   * A paragraph's parts.
   *
   * @param utterances in order; text before the first belongs to none of them
   * @param settles true where words before the first answer impersonally: {@code It was explained}
   * @param closed true where the paragraph ends with what nobody says
   */
  record Parts(List<Utterance> utterances, boolean settles, boolean closed) {
    Parts {
      utterances = List.copyOf(utterances);
    }
  }

  /** The parts of the paragraph; the words of decisions in it belong to none. */
  static Parts in(Passage passage, NameFinder names, List<Sentences.Range> decisions) {
    UtteranceFinder finder = new UtteranceFinder(MarkedText.of(passage, names));
    finder.read(decisions);
    return new Parts(finder.found, finder.settled, !finder.open);
  }

  private void read(List<Sentences.Range> decisions) {
    Clauses clauses = new Clauses(text, actors, subjects);
    Sentences.of(text).stream()
        .flatMap(sentence -> clauses.of(sentence).stream())
        .forEach(clause -> read(clause, decisions));
  }

  private void read(Sentences.Range sentence, List<Sentences.Range> decisions) {
    if (isTask(sentence)) {
      open = false;
      return;
    }
    int end =
        decisions.stream()
            .filter(d -> d.start() < sentence.end() && sentence.start() < d.end())
            .mapToInt(Sentences.Range::start)
            .reduce(sentence.end(), Math::min);
    if (end > sentence.start()) {
      hear(sentence.start(), end);
    } else {
      presented(sentence)
          .or(() -> told.saying(sentence.start(), sentence.end()))
          .ifPresent(this::add);
    }
    open &= end == sentence.end();
  }

  /** {@code The Clerk presented the return and it was agreed}: a decision as a whole sentence. */
  private Optional<Utterance> presented(Sentences.Range sentence) {
    return subjects
        .in(sentence.start(), sentence.end())
        .filter(subject -> subject.verb().act() == SpeechAct.PRESENTATION)
        .map(subject -> of(subject, sentence.end()));
  }

  /** {@code In reply to a question from Mr Ash, the Clerk said}: both have their part. */
  private void hear(int start, int end) {
    Optional<Subjects.Subject> answering = subjects.in(start, end);
    Optional<Utterance> asking = answering.flatMap(answer -> told.askedBy(start, answer.at()));
    if (asking.isPresent() && answering.isPresent()) {
      add(asking.get());
      add(answered(answering.get(), start, end));
    } else {
      Matcher told = TOLD_BY.matcher(text).region(start, end);
      int asked = told.find() && answers(told, start, end) ? told.start() : end;
      utterance(start, asked).ifPresentOrElse(this::add, () -> goOn(start, asked));
      if (asked < end) {
        List<Mention> answerers = speakers.at(told.end(), end);
        add(
            new Utterance(
                told.start("told"), end, answerers, SpeechAct.ANSWER, true, false, false));
      }
    }
  }

  /** {@code asked when, and was told by the Clerk that}: the clause tells who answered. */
  private boolean answers(Matcher told, int start, int end) {
    return !speakers.at(told.end(), end).isEmpty()
        && subjects
            .in(start, told.start())
            .filter(asking -> asking.verb().act() == SpeechAct.QUESTION)
            .filter(asking -> !text.startsWith("sought", asking.verb().start()))
            .isPresent();
  }

  private static Utterance answered(Subjects.Subject subject, int start, int end) {
    return new Utterance(start, end, subject.speakers(), subject.verb().act(), true, false, false);
  }

  /** {@code AB to check}: nobody says so. */
  private boolean isTask(Sentences.Range sentence) {
    return actors.stream()
        .filter(actor -> actor.start() == sentence.start())
        .anyMatch(actor -> TASK.matcher(text).region(actor.end(), sentence.end()).lookingAt());
  }

  private void add(Utterance utterance) {
    int last = found.size() - 1;
    boolean goesOn = open;
    open = true;
    if (goesOn && last >= 0 && found.get(last).sameSpeakersAs(utterance)) {
      found.set(
          last, found.get(last).until(utterance.end(), utterance.act() == SpeechAct.QUESTION));
    } else {
      found.add(utterance);
    }
  }

  private void goOn(int start, int end) {
    int last = found.size() - 1;
    if (last >= 0) {
      Utterance before = found.get(last);
      found.set(
          last, open ? before.goingOn(end, text.charAt(end - 1) == '?', asks(start)) : before);
    } else {
      settled |= isSaidImpersonally(text.substring(start, end));
    }
  }

  /** {@code It was explained}: somebody who is not named says it. */
  static boolean isSaidImpersonally(String words) {
    return IT_WAS_SAID.matcher(words).find();
  }

  /** {@code He asked if}, of the speaker before. */
  private boolean asks(int start) {
    Matcher pronoun = PRONOUN.matcher(text).region(start, text.length());
    return pronoun.lookingAt()
        && SpeechVerbs.at(text, pronoun.end())
            .filter(verb -> verb.act() == SpeechAct.QUESTION)
            .filter(verb -> text.startsWith("asked", verb.start()))
            .isPresent();
  }

  private Optional<Utterance> utterance(int start, int to) {
    Matcher number = NUMBER.matcher(text).region(start, to);
    int from = number.lookingAt() ? number.end() : start;
    Optional<Actor> leading = first(from, to).filter(actor -> leads(from, actor));
    antecedent.read(from, to, actor -> leads(from, actor));
    return subjects
        .in(from, to)
        .map(subject -> of(subject, to))
        .or(() -> ownTalk(leading, from, to))
        .or(() -> found.isEmpty() ? antecedent.speaking(from, to) : Optional.empty())
        .or(() -> lines.in(from, to))
        .or(() -> told.in(from, to))
        .map(utterance -> utterance.start() == from ? utterance.from(start) : utterance);
  }

  private Utterance of(Subjects.Subject subject, int to) {
    boolean asks = subject.verb().act() == SpeechAct.QUESTION;
    return new Utterance(
        subject.start(),
        to,
        subject.speakers(),
        subject.verb().act(),
        subject.reply(),
        asks && WAS_TOLD.matcher(text).region(subject.verb().end(), to).find(),
        asks);
  }

  private Optional<Utterance> ownTalk(Optional<Actor> leading, int from, int to) {
    return leading
        .filter(actor -> OWN_TALK.matcher(text).region(actor.end(), to).lookingAt())
        .map(
            actor ->
                Speakers.of(from, to, List.of(actor.mention()), SpeechAct.PRESENTATION, false));
  }

  private boolean leads(int from, Actor actor) {
    return LeadIn.of(text.substring(from, actor.start()), actor.isNamed()) != LeadIn.NONE
        || (actor.start() - from < 12
            && text.substring(from, actor.start()).matches("\\p{Lu}\\w+\\s"));
  }

  private Optional<Actor> first(int from, int to) {
    return actors.stream().filter(a -> a.start() >= from && a.end() <= to).findFirst();
  }
}

package org.minutegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.grammar.SpeechAct;
import org.minutegraph.extract.grammar.SpeechVerbs;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.model.Passage;

/** Parts a paragraph by who speaks in it. */
final class UtteranceFinder {
  // "A report was presented by Ann Lee", "It was suggested by Members"
  private static final Pattern BY =
      Pattern.compile(
          "\\b(?:was|were|is|are)\\s+(?:[a-z]+ly\\s+|also\\s+|then\\s+|jointly\\s+)?"
              + "(?<verb>"
              + WordList.named("passive-speech").alternatives()
              + ")"
              + "(?:\\s+(?:to|at)\\s+[^.;,]{1,60})?\\s+by\\s+");
  // "Ann's presentation covered the following areas", "The Clerk's report highlighted"
  private static final Pattern OWN_TALK =
      Pattern.compile(
          "['\u2019]s?\\s+(?:[a-z-]+\\s+){0,2}(?:presentation|talk|update|overview|briefing|introduction)\\s+(?:also\\s+)?(?:covered|included|highlighted|outlined|focused|focussed|set"
              + " out|addressed|described)\\b");
  // "County Cllr Ash's report had been circulated. He drew attention to"
  private static final Pattern OWN_REPORT =
      Pattern.compile("['\u2019]s?\\s+(?:[a-z-]+\\s+){0,2}(?:report|update|notes?|briefing)\\b");
  // "In reply to a question from Mr Ash about bins, it was explained that"
  private static final Pattern ASKED_BY =
      Pattern.compile(
          "(?:In (?:reply|response|answer) to|Responding to|Following|In"
              + " answering)\\s+(?:an?\\s+|the\\s+|some\\s+|further\\s+|various\\s+)?"
              + "(?:question|query|queries|enquiry|enquiries)s?\\s+(?:asked\\s+|raised\\s+|put\\s+)?(?:from|by|of)\\s+");
  // "Question 3 from Mr Ash to the Leader:", "Supplementary question by", "Response from the
  // Leader:"
  private static final Pattern HEADED =
      Pattern.compile(
          "(?<what>(?:[Ss]upplementary |[Pp]ublic"
              + " )?[Qq]uestion|Response|Reply|Answer)(?:\\s+(?:[Nn]o\\.?\\s*)?\\d{1,2})?"
              + "\\s*[:\u2013-]?\\s+(?:asked\\s+|given\\s+|put\\s+)?(?:from|by)\\s+");
  private static final Pattern IT_WAS_SAID =
      Pattern.compile(
          "\\b[Ii]t was\\s+(?:also\\s+|then\\s+)?"
              + WordList.named("impersonal-answers").alternatives()
              + "\\b");
  // what is given, delivered or made: "A verbal report was given by Cllr Ash"
  private static final Pattern TALK =
      Pattern.compile(
          "\\b(?:[Rr]eport|[Uu]pdate|[Pp]resentation|[Oo]verview|[Bb]riefing|[Ss]ummary|[Tt]alk)\\b");
  private static final Pattern GIVEN = Pattern.compile("given|delivered|made|provided|shared");
  private static final Pattern TASK = Pattern.compile("\\s+to\\s+(?!be\\s)\\p{Ll}");
  private static final Pattern PRONOUN = Pattern.compile("(?:He|She|They)(?=\\s)");

  private final String text;
  private final List<Actor> actors;
  private final Subjects subjects;
  private final List<Utterance> found = new ArrayList<>();
  private @Nullable Actor owner;
  private int ownerFrom;
  private boolean settled;

  /** False behind a decision, until somebody speaks again. */
  private boolean open = true;

  private UtteranceFinder(String text, List<Actor> actors) {
    this.text = text;
    this.actors = actors;
    this.subjects = new Subjects(text, actors);
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
    UtteranceFinder finder = new UtteranceFinder(passage.text(), Actor.in(passage, names));
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
      utterance(sentence.start(), end)
          .ifPresentOrElse(this::add, () -> goOn(sentence.start(), end));
    }
    open &= end == sentence.end();
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
      found.set(last, open ? before.until(end, asks(start)) : before);
    } else {
      settled |= IT_WAS_SAID.matcher(text.substring(start, end)).find();
    }
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

  private Optional<Utterance> utterance(int from, int to) {
    return subjects
        .in(from, to)
        .map(subject -> of(subject, to))
        .or(() -> ownTalk(from, to))
        .or(() -> byOwner(from, to))
        .or(() -> passive(from, to))
        .or(() -> askedBy(from, to))
        .or(() -> headed(from, to));
  }

  /** {@code Question 3 from Mr Ash}, {@code Response from the Leader}, as a line of its own. */
  private Optional<Utterance> headed(int from, int to) {
    Matcher head = HEADED.matcher(text).region(from, to);
    if (!head.lookingAt()) {
      return Optional.empty();
    }
    boolean question = head.group("what").toLowerCase(Locale.ROOT).endsWith("question");
    SpeechAct act = question ? SpeechAct.QUESTION : SpeechAct.ANSWER;
    return speaker(head.end(), to).map(actor -> simple(from, to, actor, act, false));
  }

  private static Utterance of(Subjects.Subject subject, int to) {
    return new Utterance(
        subject.start(),
        to,
        subject.speakers(),
        subject.verb().act(),
        subject.reply(),
        false,
        subject.verb().act() == SpeechAct.QUESTION);
  }

  private Utterance simple(int from, int to, Actor actor, SpeechAct act, boolean settled) {
    return new Utterance(
        from, to, List.of(actor.mention()), act, false, settled, act == SpeechAct.QUESTION);
  }

  private Optional<Utterance> ownTalk(int from, int to) {
    Optional<Actor> first = first(from, to).filter(actor -> leads(from, actor));
    first
        .filter(actor -> OWN_REPORT.matcher(text).region(actor.end(), to).lookingAt())
        .ifPresent(actor -> own(actor, from));
    return first
        .filter(actor -> OWN_TALK.matcher(text).region(actor.end(), to).lookingAt())
        .map(actor -> simple(from, to, actor, SpeechAct.PRESENTATION, false));
  }

  private void own(Actor actor, int from) {
    owner = actor;
    ownerFrom = from;
  }

  private boolean leads(int from, Actor actor) {
    return LeadIn.of(text.substring(from, actor.start()), actor.isNamed()) != LeadIn.NONE
        || (actor.start() - from < 12
            && text.substring(from, actor.start()).matches("\\p{Lu}\\w+\\s"));
  }

  private Optional<Utterance> byOwner(int from, int to) {
    Actor speaker = owner;
    Matcher pronoun = PRONOUN.matcher(text).region(from, to);
    if (speaker == null || !pronoun.lookingAt() || !found.isEmpty()) {
      return Optional.empty();
    }
    return SpeechVerbs.at(text, pronoun.end())
        .filter(verb -> verb.act() != SpeechAct.NONE)
        .map(verb -> simple(ownerFrom, to, speaker, verb.act(), false));
  }

  private Optional<Utterance> passive(int from, int to) {
    Matcher by = BY.matcher(text).region(from, to);
    while (by.find()) {
      SpeechAct act = passiveAct(text.substring(from, by.end()), by.group("verb"));
      Optional<Utterance> utterance =
          speaker(by.end(), to).map(actor -> simple(from, to, actor, act, false));
      if (utterance.isPresent()) {
        return utterance;
      }
    }
    return Optional.empty();
  }

  /** Who is named at a place; behind a post, the name: {@code by the Leader, Councillor Ash}. */
  private Optional<Actor> speaker(int at, int to) {
    for (int i = 0; i < actors.size(); i++) {
      if (actors.get(i).start() == at && actors.get(i).end() <= to) {
        boolean post = subjects.identityFollows(i, to);
        return Optional.of(actors.get(post ? i + 1 : i));
      }
    }
    return Optional.empty();
  }

  private static SpeechAct passiveAct(String sentence, String verb) {
    return TALK.matcher(sentence).find() && GIVEN.matcher(verb).matches()
        ? SpeechAct.PRESENTATION
        : SpeechVerbs.at(verb, 0).map(SpeechVerbs.Hit::act).orElse(SpeechAct.STATEMENT);
  }

  private Optional<Utterance> askedBy(int from, int to) {
    Matcher asked = ASKED_BY.matcher(text).region(from, to);
    if (!asked.lookingAt() || !IT_WAS_SAID.matcher(text.substring(from, to)).find()) {
      return Optional.empty();
    }
    return actors.stream()
        .filter(actor -> actor.start() == asked.end())
        .findFirst()
        .map(actor -> simple(from, to, actor, SpeechAct.QUESTION, true));
  }

  private Optional<Actor> first(int from, int to) {
    return actors.stream().filter(a -> a.start() >= from && a.end() <= to).findFirst();
  }
}

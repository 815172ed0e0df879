package org.minutegraph.extract.speech;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.PhraseRules;
import org.minutegraph.extract.grammar.SpeechAct;
import org.minutegraph.extract.grammar.SpeechVerbs;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.text.Actor;
import org.minutegraph.extract.text.MarkedText;
import org.minutegraph.model.Mention;

/**
 * Finds who speaks in a sentence that does not begin with its speaker: {@code The Panel received a
 * presentation from Ann Lee}, {@code Concern was expressed by Members}.
 */
final class ToldSpeech {
  private static final PhraseRules RULES = PhraseRules.named("told-speech");
  // "A report was presented by Ann Lee", "It was suggested by Members"
  private static final Pattern BY =
      Pattern.compile(
          "\\b(?:was|were|is|are)\\s+(?:[a-z]+ly\\s+|also\\s+|then\\s+|jointly\\s+)?"
              + "(?<verb>"
              + WordList.named("passive-speech").alternatives()
              + ")"
              + "(?:\\s+(?:to|at|about|regarding|over|on)\\s+[^.;,]{1,60})?\\s+by\\s+");
  // "considered a report, introduced by the Head of Roads": of a paper named before it
  private static final Pattern PRESENTED_BY =
      Pattern.compile(
          "(?<!\\b(?:be|been|being|was|were|is|are)\\s)\\b(?:presented|introduced|delivered)\\s+(?:jointly\\s+|verbally\\s+)?by\\s+");
  private static final Pattern PAPER =
      Pattern.compile(
          "\\b(?:reports?|papers?|presentations?|updates?|items?|applications?|strateg(?:y|ies)|plans?|documents?|petitions?|proposals?|reviews?|briefings?)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final String IN_REPLY =
      "(?:In (?:reply|response|answer) to|Responding to|Replying to|Following|Arising from|In"
          + " answering)\\s+";
  // "In reply to a question from Mr Ash about bins, it was explained that"
  private static final Pattern ASKED_BY =
      Pattern.compile(
          IN_REPLY
              + "(?:an?\\s+|the\\s+|some\\s+|further\\s+|various\\s+|several\\s+){0,2}"
              + "(?:question|query|queries|enquiry|enquiries)s?\\s+(?:asked\\s+|raised\\s+|put\\s+|posed\\s+)?(?:from|by|of)\\s+");
  private static final Pattern REPLYING = Pattern.compile(IN_REPLY);
  // "Mr Ash's question", behind "In reply to "
  private static final Pattern OWN_QUESTION =
      Pattern.compile("['\u2019]s?\\s+(?:[a-z-]+\\s+){0,2}(?:questions?|query|queries|enquiry)\\b");
  // what is given, delivered or made: "A verbal report was given by Cllr Ash"
  private static final Pattern TALK =
      Pattern.compile(
          "\\b(?:[Rr]eport|[Uu]pdate|[Pp]resentation|[Oo]verview|[Bb]riefing|[Ss]ummary|[Tt]alk)\\b");
  private static final Pattern GIVEN = Pattern.compile("given|delivered|made|provided|shared");
  // what somebody is: "Members were advised by the Solicitor"
  private static final Pattern ADDRESSED = Pattern.compile("informed|told|advised|notified|drawn");
  // not "a notice to parishioners reminding them that"
  private static final Pattern LEADS =
      Pattern.compile("(?:[,;(]|\\b(?:with|and|but))\\s*(?:the\\s)?$");
  private static final Pattern ASKING =
      said("ask(?:ing|ed)|quer(?:ying|ied)|question(?:ing|ed)|enquir(?:ing|ed)");
  private static final Pattern QUESTION = said("questions?|quer(?:y|ies)|enquir(?:y|ies)");
  private static final Pattern THANKS = said("thanks|gratitude|appreciation|tributes?");
  private static final Pattern REQUEST = said("requests?");
  // "welcomed Mr Ash, Head of Roads, who then explained", "was from Mrs Lee, who asked"
  private static final Pattern WHO =
      Pattern.compile(",?\\s(?:[^.;]{0,120}?[,)]\\s)?who\\s+(?:had\\s+|has\\s+)?");
  // those who are written to, or sent apologies, are not there
  private static final Pattern AWAY =
      Pattern.compile(
          "\\b(?:letters?|e-?mails?|emailed|wrote|written|write|correspondence|apologies|met"
              + " with|spoken (?:to|with)|contacted|telephoned|condolences|death of)\\b",
          Pattern.CASE_INSENSITIVE);
  // "Mr Ash having pointed out that", "some members stating that"
  private static final Pattern SAYING =
      Pattern.compile(
          ",?\\s(?:(?:having|also|then)\\s+){0,2}"
              + WordList.named("speech-participles").alternatives()
              + "\\s(?:to\\s+(?:know|ask|say|point)\\b|(?:[a-z]+\\s){0,2}?(?:that|whether|if|concerns?|about)\\b)");
  // "the Chair's view was that"
  private static final Pattern OWN_VIEW =
      Pattern.compile(
          "['\u2019]s?\\s+(?:[a-z-]+\\s+){0,2}(?<what>view|opinion|feeling|concern|question|response|answer|reply|advice|preference|suggestion)\\s+(?:was|is)\\b");
  // "It was " before "Mr Ash's view that"
  private static final Pattern IT_WAS = Pattern.compile("It (?:was|is)\\s(?:also\\s)?(?:the\\s)?$");
  private static final Pattern VIEW =
      Pattern.compile(
          "['\u2019]s?\\s+(?:[a-z-]+\\s+){0,2}(?:view|opinion|belief|understanding)\\b");
  private final String text;
  private final MarkedText marked;
  private final List<Actor> actors;
  private final Speakers speakers;

  ToldSpeech(MarkedText marked, Speakers speakers) {
    this.text = marked.text();
    this.marked = marked;
    this.actors = marked.actors();
    this.speakers = speakers;
  }

  private static Pattern said(String nouns) {
    return Pattern.compile("\\b(?:" + nouns + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  /** Who speaks in the sentence from {@code from} to {@code to}. */
  Optional<Utterance> in(int from, int to) {
    return passive(from, to)
        .or(() -> presentedBy(from, to))
        .or(() -> askedBy(from, to))
        .or(() -> who(from, to))
        .or(() -> saying(from, to))
        .or(() -> ownView(from, to))
        .or(() -> ruled(from, to));
  }

  private Optional<Utterance> passive(int from, int to) {
    Matcher by = BY.matcher(text).region(from, to);
    while (by.find()) {
      SpeechAct act = passiveAct(text.substring(from, by.end()), by.group("verb"));
      List<Mention> named = speakers.at(by.end(), to);
      if (!named.isEmpty() && !isGreeting(by.group("verb"), named.get(0))) {
        return speakers.told(from, to, named, act);
      }
    }
    return Optional.empty();
  }

  /** {@code Mr Ash was welcomed by the Chair}, as against {@code welcomed by Members}. */
  private static boolean isGreeting(String verb, Mention speaker) {
    return verb.equals("welcomed") && Actor.presides(speaker);
  }

  private static SpeechAct passiveAct(String sentence, String verb) {
    if (THANKS.matcher(sentence).find()) {
      return SpeechAct.THANKS;
    }
    if (QUESTION.matcher(sentence).find()) {
      return SpeechAct.QUESTION;
    }
    if (REQUEST.matcher(sentence).find() && !TALK.matcher(sentence).find()) {
      return SpeechAct.REQUEST;
    }
    if (TALK.matcher(sentence).find() && GIVEN.matcher(verb).matches()) {
      return SpeechAct.PRESENTATION;
    }
    return ADDRESSED.matcher(verb).matches()
        ? SpeechAct.STATEMENT
        : SpeechVerbs.at(verb, 0).map(SpeechVerbs.Hit::act).orElse(SpeechAct.STATEMENT);
  }

  private Optional<Utterance> presentedBy(int from, int to) {
    Matcher by = PRESENTED_BY.matcher(text).region(from, to).useTransparentBounds(true);
    while (by.find()) {
      List<Mention> named = speakers.at(by.end(), to);
      boolean person = !named.isEmpty() && named.get(0).form() != Mention.Form.GROUP;
      if (person && PAPER.matcher(text.substring(from, by.start())).find()) {
        return speakers.told(from, to, named, SpeechAct.PRESENTATION);
      }
    }
    return Optional.empty();
  }

  /**
   * {@code In reply to a question from Mr Ash, it was explained}: his question is told. What
   * members in general had asked is told of the answer alone.
   */
  Optional<Utterance> askedBy(int from, int to) {
    Matcher asked = ASKED_BY.matcher(text).region(from, to);
    Matcher replying = REPLYING.matcher(text).region(from, to);
    Optional<Actor> asker =
        asked.lookingAt()
            ? speakers.actorAt(asked.end(), to)
            : Optional.of(replying)
                .filter(Matcher::lookingAt)
                .flatMap(reply -> speakers.actorAt(reply.end(), to))
                .filter(a -> OWN_QUESTION.matcher(text).region(a.end(), to).lookingAt());
    boolean settled = UtteranceFinder.isSaidImpersonally(text.substring(from, to));
    return asker
        .filter(a -> a.mention().form() != Mention.Form.GROUP)
        .map(a -> Speakers.of(from, to, List.of(a.mention()), SpeechAct.QUESTION, settled));
  }

  /** {@code The Chair welcomed Mr Ash, who explained}: the clause that tells is his. */
  private Optional<Utterance> who(int from, int to) {
    if (AWAY.matcher(text).region(from, to).find()) {
      return Optional.empty();
    }
    return actors.stream()
        .filter(actor -> actor.start() > from && actor.end() < to)
        .filter(this::isPersonal)
        .flatMap(actor -> whoSpoke(actor, from, to).stream())
        .findFirst();
  }

  private Optional<Utterance> whoSpoke(Actor actor, int from, int to) {
    Matcher who = WHO.matcher(text).region(actor.end(), to);
    boolean own =
        who.lookingAt()
            && marked
                .first(actor.end(), who.end())
                .filter(other -> other.isNamed() || !other.isRole())
                .isEmpty();
    return own
        ? SpeechVerbs.at(text, who.end())
            .flatMap(verb -> speakers.told(from, to, List.of(actor.mention()), verb.act()))
        : Optional.empty();
  }

  /** {@code The minutes were agreed, Mr Ash having pointed out that}. */
  Optional<Utterance> saying(int from, int to) {
    return actors.stream()
        .filter(actor -> actor.start() >= from && actor.end() < to)
        .filter(actor -> SAYING.matcher(text).region(actor.end(), to).lookingAt())
        .filter(
            actor ->
                actor.start() == from || LEADS.matcher(text.substring(from, actor.start())).find())
        .filter(this::isPersonal)
        .findFirst()
        .flatMap(
            actor ->
                speakers.told(actor.start(), to, List.of(actor.mention()), sayingAct(actor, to)));
  }

  private SpeechAct sayingAct(Actor actor, int to) {
    Matcher saying = SAYING.matcher(text).region(actor.end(), to);
    boolean asks = saying.lookingAt() && ASKING.matcher(saying.group()).find();
    return asks ? SpeechAct.QUESTION : SpeechAct.STATEMENT;
  }

  private Optional<Utterance> ownView(int from, int to) {
    return actors.stream()
        .filter(actor -> actor.start() >= from && actor.end() < to)
        .findFirst()
        .flatMap(
            actor -> {
              Matcher view = OWN_VIEW.matcher(text).region(actor.end(), to);
              if (IT_WAS.matcher(text.substring(from, actor.start())).matches()
                  && VIEW.matcher(text).region(actor.end(), to).lookingAt()) {
                return speakers.told(from, to, List.of(actor.mention()), SpeechAct.STATEMENT);
              }
              return view.lookingAt()
                  ? speakers.told(from, to, List.of(actor.mention()), viewAct(view.group("what")))
                  : Optional.empty();
            });
  }

  private static SpeechAct viewAct(String what) {
    return switch (what) {
      case "question" -> SpeechAct.QUESTION;
      case "response", "answer", "reply" -> SpeechAct.ANSWER;
      default -> SpeechAct.STATEMENT;
    };
  }

  private Optional<Utterance> ruled(int from, int to) {
    return RULES
        .first(marked.marked(), from, to, hit -> isSpeech(hit, from))
        .flatMap(
            hit ->
                marked
                    .last(hit.start(), hit.end())
                    .flatMap(
                        last ->
                            speakers.told(
                                from,
                                to,
                                speakers.at(last.start(), to),
                                SpeechAct.named(hit.kind()))));
  }

  /** {@code The Clerk had received a talk}: before a person's verb, or told of earlier times. */
  private boolean isSpeech(PhraseRules.Hit hit, int from) {
    String before = text.substring(from, hit.start());
    boolean earlier = before.endsWith("had ") && !hit.kind().equals("question");
    return !earlier
        && marked.first(from, hit.start()).filter(actor -> !actor.isGroup()).isEmpty()
        && marked.last(hit.start(), hit.end()).filter(this::isPersonal).isPresent();
  }

  private boolean isPersonal(Actor actor) {
    return !actor.isGroup() || actor.mention().name().matches(".*s|.*(?i:officer|resident).*");
  }
}

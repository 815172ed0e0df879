package org.minutegraph.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.DuePhrases;
import org.minutegraph.extract.grammar.PhraseRules;
import org.minutegraph.extract.grammar.SpeechAct;
import org.minutegraph.extract.grammar.SpeechVerbs;
import org.minutegraph.extract.grammar.WordList;

/** Tells which sentences, and which parts of decisions, ask for or promise a definite later act. */
final class FollowUpRules {
  private static final PhraseRules SENTENCES = PhraseRules.named("follow-up-rules");
  private static final PhraseRules DECISIONS = PhraseRules.named("decision-follow-up-rules");
  private static final Pattern VETOES = anywhere("follow-up-vetoes");
  private static final Pattern DECISION_VETOES = anywhere("decision-follow-up-vetoes");
  private static final Pattern REQUEST_VETOES = anywhere("request-vetoes");
  private static final Pattern PROMISE_VETOES =
      Pattern.compile("\\sto\\s+" + WordList.named("promise-vetoes").alternatives() + "\\b");
  // "if the survey showed", but "if necessary"
  private static final Pattern IF =
      Pattern.compile(
          "\\b(?:if|unless|whether|should"
              + " it)\\b(?!\\s(?:necessary|required|possible|needed|appropriate))",
          Pattern.CASE_INSENSITIVE);
  // "and asked that", "but requested", "It was requested that", "She asked for"
  private static final Pattern ASKING =
      Pattern.compile(
          "(?:\\b(?:and|but|He|She|They|[Ii]t was|who|also|then|then also|further)\\s+|"
              + PhraseRules.WHO
              + "\\s+(?:also\\s+|then\\s+)?)(?=asked\\b|requested\\b|would like to see\\b)");
  // "suggested that the report be postponed": nobody has taken it up
  private static final Pattern SUGGESTED = Pattern.compile("\\b(?:suggested|proposed)\\b");
  private static final int CLAUSE = 160;
  private static final int VETO = 10;

  private FollowUpRules() {}

  private static Pattern anywhere(String list) {
    return Pattern.compile(
        "\\b" + WordList.named(list).alternatives() + "\\b", Pattern.CASE_INSENSITIVE);
  }

  /** What a sentence asks for or promises. */
  static Optional<PhraseRules.Hit> inSentence(MarkedText text, int from, int to) {
    return request(text, from, to).or(() -> promise(text, from, to));
  }

  private static Optional<PhraseRules.Hit> promise(MarkedText text, int from, int to) {
    String sentence = text.text().substring(from, to);
    boolean vetoed =
        VETOES.matcher(sentence).find() || IF.matcher(sentence).find() || sentence.endsWith("?");
    return SENTENCES.first(
        text.marked(),
        from,
        to,
        hit ->
            switch (hit.kind()) {
              case "promise" -> promised(text, hit, to);
              case "task" -> !SUGGESTED.matcher(text.text()).region(from, hit.start()).find();
              case "later" -> !vetoed;
              default -> !vetoed && DuePhrases.first(text.text(), hit.end() - 1, to).isPresent();
            });
  }

  private static boolean promised(MarkedText text, PhraseRules.Hit hit, int to) {
    boolean group = text.last(hit.start(), hit.end()).filter(Actor::isGroup).isPresent();
    int end = Math.min(to, hit.end() + VETO);
    return !group && !PROMISE_VETOES.matcher(text.text().substring(hit.start(), end)).find();
  }

  private static Optional<PhraseRules.Hit> request(MarkedText text, int from, int to) {
    Matcher asking = ASKING.matcher(text.marked()).region(from, to);
    while (asking.find()) {
      Optional<SpeechVerbs.Hit> verb = SpeechVerbs.at(text.text(), asking.end());
      if (verb.filter(hit -> hit.act() == SpeechAct.REQUEST).isPresent()) {
        int end = Math.min(to, asking.end() + CLAUSE);
        if (!REQUEST_VETOES
            .matcher(text.text().substring(Math.min(verb.get().end(), end), end))
            .find()) {
          return Optional.of(new PhraseRules.Hit("request", asking.end(), verb.get().end()));
        }
      }
    }
    return new Subjects(text.text(), text.actors())
        .in(from, to)
        .filter(subject -> subject.verb().act() == SpeechAct.REQUEST)
        .map(
            subject -> new PhraseRules.Hit("request", subject.verb().start(), subject.verb().end()))
        .filter(hit -> !REQUEST_VETOES.matcher(text.text().substring(hit.end(), to)).find());
  }

  /** What a part of a decision asks for. */
  static Optional<PhraseRules.Hit> inDecision(MarkedText text, int from, int to) {
    String decision = text.text().substring(from, to);
    if (DECISION_VETOES.matcher(decision).find()) {
      return Optional.empty();
    }
    return DECISIONS.first(
        text.marked(),
        from,
        to,
        hit ->
            hit.kind().equals("decision")
                || DuePhrases.first(text.text(), hit.start(), to).isPresent());
  }
}

package org.minutegraph.extract.tasks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.DuePhrases;
import org.minutegraph.extract.grammar.PhraseRules;
import org.minutegraph.extract.grammar.SpeechAct;
import org.minutegraph.extract.grammar.SpeechVerbs;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.text.Actor;
import org.minutegraph.extract.text.MarkedText;
import org.minutegraph.extract.text.Subjects;

/** Tells which sentences, and which parts of decisions, ask for or promise a definite later act. */
final class FollowUpRules {
  private static final PhraseRules SENTENCES = PhraseRules.named("follow-up-rules");
  private static final PhraseRules DECISIONS = PhraseRules.named("decision-follow-up-rules");
  private static final Pattern VETOES = anywhere("follow-up-vetoes");
  private static final Pattern DECISION_VETOES = anywhere("decision-follow-up-vetoes");
  private static final Pattern REQUEST_VETOES = anywhere("request-vetoes");
  private static final Pattern PROMISE_VETOES = to("promise-vetoes");
  private static final Pattern NO_TASKS = to("no-tasks");
  // "Application to place", "Agreed to place": nobody who could do it
  private static final Pattern NOUN =
      Pattern.compile(
          "(?:"
              + WordList.named("nouns-before-to").alternatives()
              + "|\\p{Lu}[\\p{L}-]*(?:ed|ing|tion|ment))\\s");
  // "if the survey showed", but "if necessary"
  private static final Pattern IF =
      Pattern.compile(
          "(?<!\\b(?:at|into|out|check|see|consider|confirm|establish|know|investigate|explore|about)\\s)\\b(?:if|unless|whether|should"
              + " it)\\b(?!\\s(?:necessary|required|possible|needed|appropriate))",
          Pattern.CASE_INSENSITIVE);
  // "and asked that", "but requested", "It was requested that", "She asked for"
  private static final Pattern ASKING =
      Pattern.compile(
          "(?:\\b(?:and|but|He|She|They|[Ii]t was|who|also|then|then also|further)\\s+|"
              + PhraseRules.WHO
              + "\\s+(?:also\\s+|then\\s+)?)(?=asked\\b|requested\\b|would like to see\\b)");
  // "asked how pupils were referred to the scheme": what is asked after is not told
  private static final Pattern ASKED_AFTER =
      Pattern.compile(
          "\\b(?:asked|enquired|inquired|queried|questioned|wondered|know)\\s(?:\\S+\\s){0,6}?(?:how|what|when|why|where|who|which|whether|if)\\b");
  private static final Pattern MOVED =
      Pattern.compile("\\bmoved\\b(?:[^.;]{0,60}\\bamendment\\b)?,?\\sthat\\b");
  // "would like to see more carers": a wish, where no paper is meant
  private static final Pattern SEEN =
      Pattern.compile("(?:would like|wanted|wished|wants|wish) to see$");
  private static final Pattern PAPER =
      Pattern.compile(
          "(?:\\s[\\p{L}'\u2019-]+){0,5}?\\s(?i:"
              + WordList.named("papers").alternatives()
              + ")\\b");
  // "suggested that the report be postponed": nobody has taken it up
  private static final Pattern SUGGESTED = Pattern.compile("\\b(?:suggested|proposed|moved)\\b");
  private static final Pattern LATER_MEETING =
      Pattern.compile(
          "(?i)\\b(?:next|future|forthcoming|later|coming|subsequent)\\b|^(?:to|at|for) .*meeting");
  // "The Council had been " before "asked if a bin could be provided"
  private static final Pattern BEEN = Pattern.compile("\\b(?:been|was|were|had|not)\\s$");
  // "and this was agreed", and the same as a sentence
  private static final Pattern TAKEN_UP =
      Pattern.compile(
          "\\b(?:which|this|it|that) was (?:unanimously |duly |also |generally"
              + " )?(?:agreed|supported|accepted|endorsed|approved|concurred)\\b|,? and"
              + " (?:[Mm]embers|all|everyone|the"
              + " (?:[Cc]ommittee|[Bb]oard|[Pp]anel|[Ff]orum|[Cc]ouncil|meeting)|those present)"
              + " (?:concurred|agreed|supported|accepted|endorsed|were in agreement|assented)\\b");
  private static final Pattern AGREED_NEXT =
      Pattern.compile(
          "\\s*(?:(?:This|It|The suggestion|The proposal) was (?:unanimously |duly |also )?|All"
              + " |Members |(?:The )?(?:Council|Committee|Board|Panel|Forum|meeting)"
              + " )?(?i:agreed|supported|accepted)\\b(?! (?:that|to(?!"
              + " (?:this|it|these)\\b)))");
  // "invited " before "Mr Ash to present", "thanked the Clerk for"
  private static final Pattern LED =
      Pattern.compile(
          "(?:\\b(?:"
              + WordList.named("words-before-doers").alternatives()
              + ")|['\u2019]s?)\\s+(?:the\\s+)?$",
          Pattern.CASE_INSENSITIVE);
  // what somebody is or has, and does not do: "that Mr Ash should remain"
  private static final Pattern STANDING =
      Pattern.compile(
          "(?:be|have|not|need|" + WordList.named("no-tasks").alternatives() + ")\\b",
          Pattern.CASE_INSENSITIVE);
  // "open" of "that the Clerk open an account": a verb without an ending
  private static final Pattern PLAIN_VERB =
      Pattern.compile(
          "(?!"
              + WordList.named("decided-at-once").alternatives()
              + "(?!\\p{L}))\\p{Ll}[\\p{Ll}-]*+(?<!ed|ing|ly|[^su]s)(?!\\p{L})");
  // "The hedge to be removed" before "was not old": no task, but what is spoken of
  private static final Pattern FINITE =
      Pattern.compile("(?:\\s[\\p{L}-]+){0,3}?\\s(?:was|were|is|are|had|has|would|will)\\b");
  private static final int LEAD = 40;
  private static final int BEHIND = 25;
  private static final int CLAUSE = 160;
  private static final int VETO = 10;

  private FollowUpRules() {}

  /** What the first "to" leads to. */
  private static Pattern to(String list) {
    return Pattern.compile(
        "(?:(?!\\sto\\s).)*+\\sto\\s+" + WordList.named(list).alternatives() + "\\b",
        Pattern.DOTALL);
  }

  private static Pattern anywhere(String list) {
    return Pattern.compile(
        "\\b" + WordList.named(list).alternatives() + "\\b", Pattern.CASE_INSENSITIVE);
  }

  /** What a sentence asks for or promises. */
  static Optional<PhraseRules.Hit> inSentence(MarkedText text, int from, int to) {
    return request(text, from, to)
        .or(() -> promise(text, from, to))
        .filter(hit -> hit.kind().equals("suggested") || !isMoved(text.text(), from, hit));
  }

  /** {@code moved that a report be brought back}: what came of it stands elsewhere. */
  private static boolean isMoved(String text, int from, PhraseRules.Hit hit) {
    return MOVED.matcher(text).region(from, hit.end()).find();
  }

  private static Optional<PhraseRules.Hit> promise(MarkedText text, int from, int to) {
    return SENTENCES.first(
        text.marked(),
        from,
        to,
        hit ->
            switch (hit.kind()) {
              case "promise" -> promised(text, hit, to);
              case "promise-own" -> promised(text, hit, to) && isOwn(text, from, hit);
              case "asked" -> asked(text, hit, to);
              case "asked-due" -> asksForMore(text, hit, to);
              case "suggested" -> isTakenUp(text, hit.end(), to);
              case "asked-back" -> true;
              case "task-name" ->
                  !NOUN.matcher(text.text()).region(hit.start(), to).lookingAt()
                      && task(text, from, hit, to);
              case "task" -> task(text, from, hit, to);
              case "task-due" -> task(text, from, hit, to) && isDue(text, from, hit, to);
              case "task-bare" -> isOne(text, hit) && task(text, from, hit, to);
              case "task-mid" ->
                  isOne(text, hit)
                      && !LED.matcher(text.text().substring(from, hit.start())).find()
                      && task(text, from, hit, to);
              case "later-one" -> isOne(text, hit) && !isDoubtful(text.text(), from, hit, to);
              case "later" -> !isDoubtful(text.text(), from, hit, to);
              default -> !isDoubtful(text.text(), from, hit, to) && isDue(text, from, hit, to);
            });
  }

  /** A question, a hope, what hangs on something; between semicolons each clause by itself. */
  private static boolean isDoubtful(String text, int from, PhraseRules.Hit hit, int to) {
    String clause = text.substring(Math.max(from, text.lastIndexOf(';', hit.start())), to);
    return VETOES.matcher(clause).find() || IF.matcher(clause).find() || clause.endsWith("?");
  }

  private static boolean isDue(MarkedText text, int from, PhraseRules.Hit hit, int to) {
    return DuePhrases.first(text.text(), hit.end() - 1, to).isPresent()
        || DuePhrases.named(text.text(), from, hit.start())
            .filter(due -> due.start() - from < LEAD)
            .filter(due -> LATER_MEETING.matcher(due.of(text.text())).find())
            .isPresent();
  }

  /** One person or post, who can be told what to do. */
  private static boolean isOne(MarkedText text, PhraseRules.Hit hit) {
    return text.first(hit.start(), hit.end()).filter(actor -> !actor.isGroup()).isPresent();
  }

  /** {@code Members were asked to note the report}: done at once. */
  private static boolean asked(MarkedText text, PhraseRules.Hit hit, int to) {
    String words = text.text().substring(hit.start(), Math.min(to, hit.end() + VETO));
    boolean told = BEEN.matcher(text.text().substring(0, hit.start())).find();
    return !told && !REQUEST_VETOES.matcher(words).find();
  }

  /**
   * {@code asked for an update at the next meeting}, not {@code for an update on the works in May}.
   */
  private static boolean asksForMore(MarkedText text, PhraseRules.Hit hit, int to) {
    return DuePhrases.named(text.text(), hit.end(), to)
        .filter(due -> LATER_MEETING.matcher(due.of(text.text())).find())
        .isPresent();
  }

  /** {@code It was suggested that the Clerk write. This was agreed.} */
  private static boolean isTakenUp(MarkedText text, int from, int to) {
    return TAKEN_UP.matcher(text.text()).region(from, to).find()
        || AGREED_NEXT
            .matcher(text.text())
            .region(Math.min(to, text.text().length()), text.text().length())
            .lookingAt();
  }

  private static boolean task(MarkedText text, int from, PhraseRules.Hit hit, int to) {
    return !SUGGESTED.matcher(text.text()).region(from, hit.start()).find()
        && !ASKED_AFTER.matcher(text.text()).region(from, hit.start()).find()
        && !isSpokenOf(text.text(), hit, to)
        && !NO_TASKS.matcher(text.text()).region(hit.start(), to).lookingAt();
  }

  private static boolean isSpokenOf(String text, PhraseRules.Hit hit, int to) {
    return text.substring(hit.start(), hit.end()).contains(" to be ")
        && FINITE.matcher(text).region(hit.end(), to).lookingAt();
  }

  private static boolean promised(MarkedText text, PhraseRules.Hit hit, int to) {
    boolean group = text.last(hit.start(), hit.end()).filter(Actor::isGroup).isPresent();
    return !group && !PROMISE_VETOES.matcher(text.text()).region(hit.start(), to).lookingAt();
  }

  /** Somebody, not the meeting, is who {@code agreed to}. */
  private static boolean isOwn(MarkedText text, int from, PhraseRules.Hit hit) {
    return text.last(from, hit.start()).filter(actor -> !actor.isGroup()).isPresent();
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
        .filter(subject -> !text.text().startsWith("attended", subject.verb().start()))
        .map(
            subject -> new PhraseRules.Hit("request", subject.verb().start(), subject.verb().end()))
        .filter(hit -> !REQUEST_VETOES.matcher(text.text().substring(hit.end(), to)).find())
        .filter(hit -> isOfUse(text.text(), hit, to));
  }

  /** Not the wish {@code would like to see more carers}. */
  private static boolean isOfUse(String text, PhraseRules.Hit hit, int to) {
    return !SEEN.matcher(text.substring(hit.start(), hit.end())).find()
        || PAPER.matcher(text).region(hit.end(), to).lookingAt();
  }

  /** What a part of a decision asks for. */
  static Optional<PhraseRules.Hit> inDecision(MarkedText text, int from, int to) {
    return DECISIONS.first(
        text.marked(),
        from,
        to,
        hit ->
            switch (hit.kind()) {
              case "decision-firm" -> true;
              case "decision" -> !isVetoed(text, from, hit, to);
              case "decision-one" -> isOne(text, hit) && !isStanding(text, hit, to);
              case "decision-verb" ->
                  isOne(text, hit) && isToDo(text, hit, to) && !isVetoed(text, from, hit, to);
              default ->
                  !isVetoed(text, from, hit, to)
                      && DuePhrases.first(text.text(), hit.start(), to).isPresent();
            });
  }

  /** {@code that the Clerk open an account}, not {@code that the Clerk be thanked}. */
  private static boolean isToDo(MarkedText text, PhraseRules.Hit hit, int to) {
    int verb = text.text().lastIndexOf(' ', hit.end() - 1) + 1;
    return PLAIN_VERB.matcher(text.text()).region(verb, to).lookingAt();
  }

  /** {@code that Mr Ash should remain}, {@code that the Chair would have a vote}. */
  private static boolean isStanding(MarkedText text, PhraseRules.Hit hit, int to) {
    int verb = text.text().lastIndexOf(' ', hit.end() - 1) + 1;
    return STANDING.matcher(text.text()).region(verb, to).lookingAt();
  }

  /** Words up to the act, or just behind it, that make it none. */
  private static boolean isVetoed(MarkedText text, int from, PhraseRules.Hit hit, int to) {
    return DECISION_VETOES
        .matcher(text.text())
        .region(from, Math.min(to, hit.end() + BEHIND))
        .find();
  }
}

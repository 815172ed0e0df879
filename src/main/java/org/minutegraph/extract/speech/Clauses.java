package org.minutegraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.grammar.SpeechAct;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.text.Actor;
import org.minutegraph.extract.text.SameSpeaker;
import org.minutegraph.extract.text.Subjects;

/**
 * Parts a sentence in which a second speaker takes over: {@code Mr Ash asked when, and the Clerk
 * replied that}. Who speaks within what another reports does not take over.
 */
final class Clauses {
  private static final Pattern BREAK =
      Pattern.compile(
          "(?<then>,\\s+(?:when|whereupon|upon which|at which (?:point|time|stage)|after"
              + " which|following"
              + " which))\\s+|(?<strong>[,;]\\s+(?:and|but|while|whilst|whereas)|;|\\s[-\u2013\u2014])\\s+|\\s(?:and|but|while|whilst|to"
              + " which)\\s+|(?<comma>,)\\s+");
  // "The visit had been put off twice": told by nobody; no "It was felt that", "The School said if"
  private static final Pattern UNTOLD =
      Pattern.compile(
          "(?!(?i:if|when|while|whilst|as|since|because|although|though|given|that|it"
              + " was|having)\\b)"
              + "(?=.*\\b(?:was|were|is|are|had|has|have|did|took|gave|went|came|left|\\p{Ll}{2,}ed)\\b)"
              + "(?:(?!\\b(?:that|whether|if|who|which|because|how|why|what|said|told|asked)\\b|[:\u201c\"]).){8,240}",
          Pattern.DOTALL);
  private static final Pattern A_QUERY =
      Pattern.compile(
          "(?:An?|The|Another|Further|Several) (?:\\p{Ll}+ )?(?:query|queries|questions?)"
              + " (?:was|were) (?:also )?(?:raised|asked|put|received)\\b");
  private static final Pattern BEING = Pattern.compile("(?:was|were|is|are|had|has|did|could)\\b");
  private static final Pattern REPLYING =
      Pattern.compile(WordList.named("second-speaker-verbs").alternatives() + "(?![\\p{L}])");
  private static final Pattern TALK =
      Pattern.compile(
          "(?:There\\s+(?:was|followed|being)\\s+)?(?:(?:[Aa]|[Ss]ome|[Ff]urther|[Tt]he|[Mm]uch|[Tt]he\\s+\\w+\\s+had\\s+a)\\s+)?"
              + "(?:[\\p{Ll}]+\\s+){0,2}(?:[Dd]iscussions?|[Dd]ebate)\\b(?:(?!\\bthat\\b)[^.;]){0,90}");

  private final String text;
  private final List<Actor> actors;
  private final Subjects subjects;

  Clauses(String text, List<Actor> actors, Subjects subjects) {
    this.text = text;
    this.actors = actors;
    this.subjects = subjects;
  }

  /** The sentence, or its parts, each with a speaker of its own. */
  List<Sentences.Range> of(Sentences.Range sentence) {
    List<Sentences.Range> parts = new ArrayList<>();
    int from = sentence.start();
    Matcher next = BREAK.matcher(text).region(from, sentence.end());
    while (next.find()) {
      if (takesOver(from, next, sentence.end())) {
        parts.add(new Sentences.Range(from, next.start()));
        from = next.end();
      }
    }
    parts.add(new Sentences.Range(from, sentence.end()));
    return parts;
  }

  private boolean takesOver(int from, Matcher next, int to) {
    return actors.stream()
        .filter(actor -> actor.start() == next.end())
        .findFirst()
        .flatMap(actor -> subjects.in(next.end(), to))
        .filter(second -> second.start() == next.end())
        .filter(second -> follows(from, next, second))
        .isPresent();
  }

  private boolean follows(int from, Matcher next, Subjects.Subject second) {
    Optional<Subjects.Subject> first = subjects.in(from, next.start());
    if (next.group("comma") != null) {
      return splices(from, next, first, second);
    }
    if (first.isEmpty()) {
      return next.group("then") != null
          || TALK.matcher(text).region(from, next.start()).matches()
          || (UNTOLD.matcher(text).region(from, next.start()).matches() && acts(second));
    }
    if (next.group("then") != null) {
      return !next.group("then").endsWith("when")
          && !SameSpeaker.is(first.get().speakers().get(0), second.speakers().get(0));
    }
    boolean same = SameSpeaker.is(first.get().speakers().get(0), second.speakers().get(0));
    return !same
        && (REPLYING.matcher(text).region(second.verb().start(), text.length()).lookingAt()
                && (asks(first.get().verb().act()) || next.group("strong") != null)
            || second.verb().act() == SpeechAct.ANSWER)
        && first.get().verb().act() != SpeechAct.REPORT
        && first.get().verb().act() != SpeechAct.PRESENTATION;
  }

  /** {@code Mrs Ash asked if it was late, Mr Lee stated that}: two sentences with a comma. */
  private boolean splices(
      int from, Matcher next, Optional<Subjects.Subject> first, Subjects.Subject second) {
    boolean asked =
        first.map(subject -> asks(subject.verb().act())).orElse(false)
            || A_QUERY.matcher(text).region(from, next.start()).lookingAt();
    return asked
        && !(first.isPresent()
            && SameSpeaker.is(first.get().speakers().get(0), second.speakers().get(0)))
        && (REPLYING.matcher(text).region(second.verb().start(), text.length()).lookingAt()
            || second.verb().act() == SpeechAct.ANSWER);
  }

  /** {@code the dates had slipped and Mr Ash was concerned} is of one piece. */
  private boolean acts(Subjects.Subject second) {
    return !BEING.matcher(text).region(second.verb().start(), text.length()).lookingAt();
  }

  private static boolean asks(SpeechAct act) {
    return act == SpeechAct.QUESTION || act == SpeechAct.REQUEST;
  }
}

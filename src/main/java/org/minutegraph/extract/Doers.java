package org.minutegraph.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.PhraseRules;
import org.minutegraph.model.Mention;

/** Finds who is to do what was asked for or promised. */
final class Doers {
  private static final String CAPITAL = "(?:\\p{Lu}[\\p{L}&'\u2019-]*+|" + PhraseRules.WHO + "++)";
  private static final String CAPITALS =
      CAPITAL + "(?:\\s+(?:(?:of|for|and|on)\\s+(?:the\\s+)?)?" + CAPITAL + "){0,6}";
  // "asked the Clerk to write"
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:asked|requested)\\s+(?:the\\s+)?(?<who>"
              + PhraseRules.WHO
              + "++|"
              + CAPITALS
              + ")\\s+(?:to|if they|and)\\b");
  // "SBC would paint", "a Planning Working Group would consider"
  private static final Pattern BEFORE_MODAL =
      Pattern.compile("(?<who>" + CAPITALS + ")\\s+(?:would|will|shall)\\b");
  // "That the Head of Roads report", "That Ash Homes be required to", "instructed the Clerk to"
  private static final Pattern DECIDED =
      Pattern.compile(
          "(?:(?:and\\s+)?[Tt]hat\\s+)?(?:instructed\\s+|requested\\s+|asked\\s+|directed\\s+)?(?:the\\s+|a\\s+)?(?<who>"
              + PhraseRules.WHO
              + "++(?:\\s+and\\s+(?:the\\s+)?"
              + PhraseRules.WHO
              + "++)?|"
              + CAPITALS
              + ")\\s+(?:each\\s+|also\\s+)?(?<verb>be\\s+(?:asked|requested|required|invited|instructed|urged)|to|would|will|should|(?!be\\b)[a-z]+)\\b");
  private static final Pattern DONE_TO = Pattern.compile("be\\b.*|informed|written|sent");

  private Doers() {}

  /** Who is to act by a sentence; the owner is whom a pronoun in it can mean. */
  static @Nullable Mention of(
      MarkedText text, int from, PhraseRules.Hit hit, @Nullable Actor owner) {
    if (hit.kind().equals("request")) {
      return named(text, ASKED, hit.start(), text.text().length()).orElse(null);
    }
    Optional<Actor> inside =
        text.first(hit.start(), hit.end()).filter(actor -> actor.start() == hit.start());
    if (inside.isPresent()) {
      return inside.get().mention();
    }
    String words = text.text().substring(hit.start(), hit.end());
    boolean passive = words.matches("(?s).*\\b(?:be|come|take place|referred|deferred)\\b.*");
    boolean pronoun = words.matches("(?:he|she|they|we|He|She|They|We)\\b.*");
    Optional<Mention> capitals = pronoun || passive ? Optional.empty() : modal(text, from, hit);
    if (capitals.isPresent()) {
      return capitals.get();
    }
    return passive ? null : subject(text, from, hit, owner);
  }

  private static Optional<Mention> modal(MarkedText text, int from, PhraseRules.Hit hit) {
    Matcher modal = BEFORE_MODAL.matcher(text.marked()).region(from, text.text().length());
    while (modal.find()) {
      if (modal.end() >= hit.start() && modal.start() <= hit.end()) {
        return mention(text, modal);
      }
    }
    return Optional.empty();
  }

  private static @Nullable Mention subject(
      MarkedText text, int from, PhraseRules.Hit hit, @Nullable Actor owner) {
    Actor first = text.first(from, hit.start()).orElse(owner);
    return first == null ? null : first.mention();
  }

  /** Who is to act by a part of a decision. */
  static @Nullable Mention ofDecision(MarkedText text, int from, int to) {
    Matcher decided = DECIDED.matcher(text.marked()).region(from, to);
    boolean acts = decided.lookingAt() && !decided.group("who").equals("That");
    return acts ? mention(text, decided).orElse(null) : null;
  }

  private static Optional<Mention> named(MarkedText text, Pattern pattern, int from, int to) {
    Matcher matcher = pattern.matcher(text.marked()).region(from, to);
    return matcher.lookingAt() ? mention(text, matcher) : Optional.empty();
  }

  /** The actor printed there, or a group of that name. */
  private static Optional<Mention> mention(MarkedText text, Matcher matcher) {
    int start = matcher.start("who");
    int end = matcher.end("who");
    Optional<Actor> actor =
        text.actors().stream().filter(a -> a.start() == start && a.end() == end).findFirst();
    return actor
        .map(Actor::mention)
        .or(
            () ->
                Optional.of(
                    new Mention(
                        text.text().substring(start, end),
                        null,
                        Mention.Form.GROUP,
                        text.passage().span(start, end))));
  }
}

package org.minutegraph.extract.tasks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.PhraseRules;
import org.minutegraph.extract.text.Actor;
import org.minutegraph.extract.text.MarkedText;
import org.minutegraph.model.Mention;

/** Finds who is to do what was asked for or promised. */
final class Doers {
  private static final String CAPITAL = "(?:\\p{Lu}[\\p{L}&'\u2019-]*+|" + PhraseRules.WHO + "++)";
  private static final String CAPITALS =
      CAPITAL + "(?:\\s+(?:(?:of|for|and|on)\\s+(?:the\\s+)?)?" + CAPITAL + "){0,6}";
  // "asked the Clerk to write"
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:asked|requested)\\s+(?:if\\s+|whether\\s+)?(?:the\\s+)?(?<who>"
              + PhraseRules.WHO
              + "++|"
              + CAPITALS
              + ")\\s+(?:to|if they|and|could|would|can|might)\\b(?!\\s(?:be|have|receive)\\b)");
  // "It was left to the Clerk to write"
  private static final Pattern LEFT =
      Pattern.compile("left\\s+(?:to|with)\\s+(?:the\\s+)?(?<who>" + PhraseRules.WHO + "++)");
  // "suggested that the Clerk write", which was agreed
  private static final Pattern SUGGESTED =
      Pattern.compile(
          "(?:(?:suggested|proposed|recommended)\\s+that|(?:asked|requested|enquired|wondered)\\s+(?:if|whether))\\s+(?:the\\s+)?(?<who>"
              + PhraseRules.WHO
              + "++)");
  // "requested that Officers provide"
  private static final Pattern ASKED_THAT =
      Pattern.compile(
          "(?:(?:asked|requested|keen|anxious|adamant|insistent)\\s+that|(?:grateful|appreciative|obliged|glad|pleased|appreciated|helpful|it)\\s+if)\\s+(?:the\\s+)?(?<who>"
              + PhraseRules.WHO
              + "++|"
              + CAPITALS
              + ")\\s+(?:would\\s+|should\\s+|could\\s+)?(?!(?:be|and|or|of|in|for|as|on|at|with|from|by|is|are|was|were|has|have|had|agenda)\\b)[a-z]+\\b");
  // "Una Penn to be invited": by whom is not told
  private static final Pattern TO_BE =
      Pattern.compile(PhraseRules.WHO + "++\\s+(?:(?:is|are|was|were)\\s+)?to\\s+be\\s");
  // "a Roads Working Group would paint", "a Planning Working Group would consider"
  private static final Pattern BEFORE_MODAL =
      Pattern.compile("(?<who>" + CAPITALS + ")\\s+(?:would|will|shall)\\b");
  // "That the Head of Roads report", "That Ash Homes be required to", "instructed the Clerk to"
  private static final Pattern DECIDED =
      Pattern.compile(
          "(?:(?:and\\s+)?[Tt]hat\\s+)?(?:(?:instructed|requested|asked|directed|to\\s+(?:instruct|ask|request|direct|require))\\s+)?(?:the\\s+|a\\s+)?(?<who>"
              + PhraseRules.WHO
              + "++(?:\\s+and\\s+(?:the\\s+)?"
              + PhraseRules.WHO
              + "++)?|"
              + CAPITALS
              + ")\\s+(?:each\\s+|also\\s+)?(?<verb>be\\s+(?:asked|requested|required|invited|instructed|urged)|to|would|will|should|"
              + "(?!(?:be|and|or|of|in|for|as|on|at|with|from|by|is|are|was|were|has|have|had|that|which|set|attached|now|held)\\b)[a-z]+)\\b");

  // between an actor and the verb: " ", ", Head of Roads, "
  private static final Pattern BESIDE = Pattern.compile("\\s|,[^.;,]{1,60},\\s");
  private static final Pattern MEANT =
      Pattern.compile(
          "\\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|and|but)(?:\\s(?:also|then|kindly|had|has))?(?=\\s)");
  // "- " before "Clerk to contact"
  private static final Pattern DASH = Pattern.compile("[,:;\u2013\u2014-]\\s+");
  // "AB and " before "CD agreed to"
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:" + PhraseRules.WHO + "++(?:,\\s|\\s?[/&]\\s?|,?\\sand\\s(?:the\\s)?)){1,4}$");
  // "In answer to a query from " before "Mrs Ash, the Clerk offered"
  private static final Pattern LED =
      Pattern.compile("\\b(?i:from|to|by|of|with|for|from the|by the|of the|to the)\\s+$");
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:That|The|This|These|It|An?|No|There|If|In|At|On|He|She|They|We|To|Not|As|For|All|Any|Both|Subject|Following|Further)");

  private Doers() {}

  /** Who is to act by a sentence; the owner is whom a pronoun in it can mean. */
  static @Nullable Mention of(
      MarkedText text, int from, PhraseRules.Hit hit, @Nullable Actor owner) {
    Optional<Mention> left = named(text, LEFT, hit.start(), hit.end());
    if (left.isPresent()) {
      return left.get();
    }
    if (hit.kind().equals("suggested")) {
      return named(text, SUGGESTED, hit.start(), text.text().length()).orElse(null);
    }
    if (hit.kind().equals("request") || hit.kind().startsWith("asked") && !begins(text, hit)) {
      int to = text.text().length();
      return named(text, ASKED, hit.start(), to)
          .or(() -> named(text, ASKED_THAT, hit.start(), to))
          .orElse(null);
    }
    if (TO_BE.matcher(text.marked()).region(hit.start(), hit.end()).lookingAt()) {
      return null;
    }
    Optional<Actor> beside =
        text.actors().stream().filter(actor -> doesIt(text, actor, hit)).findFirst();
    if (beside.isPresent()) {
      return withOthers(text, from, beside.get());
    }
    String words = text.text().substring(hit.start(), hit.end());
    boolean passive =
        words.matches("(?s).*\\b(?:be (?!invited)|come|take place|referred|deferred).*");
    boolean pronoun = words.matches("(?:he|she|they|we|He|She|They|We)\\b.*");
    Optional<Mention> capitals = pronoun || passive ? Optional.empty() : modal(text, from, hit);
    if (capitals.isPresent()) {
      return capitals.get();
    }
    return passive ? null : subject(text, from, hit, owner);
  }

  private static boolean begins(MarkedText text, PhraseRules.Hit hit) {
    return text.actors().stream().anyMatch(actor -> actor.start() == hit.start());
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

  /** Whom a pronoun, or a verb behind "and", can mean; nobody where neither is printed. */
  private static @Nullable Mention subject(
      MarkedText text, int from, PhraseRules.Hit hit, @Nullable Actor owner) {
    Matcher meant =
        MEANT.matcher(text.text()).region(from, Math.min(hit.end(), text.text().length()));
    boolean known = false;
    while (meant.find() && !known) {
      known = meant.start() <= hit.start() && meant.end() >= hit.start() - 1;
    }
    if (!known) {
      return null;
    }
    return text.actors().stream()
        .filter(actor -> actor.start() >= from && actor.start() < hit.start() && !actor.isGroup())
        .findFirst()
        .or(() -> Optional.ofNullable(owner))
        .map(Actor::mention)
        .orElse(null);
  }

  /** The actor begins the words, or stands directly before them: {@code Cllr Ash had agreed to}. */
  private static boolean doesIt(MarkedText text, Actor actor, PhraseRules.Hit hit) {
    return actor.start() == hit.start()
        || DASH.matcher(
                text.text()
                    .substring(
                        hit.start(), Math.max(hit.start(), Math.min(actor.start(), hit.end()))))
            .matches()
        || (actor.end() < hit.start()
            && BESIDE.matcher(text.text().substring(actor.end(), hit.start())).matches());
  }

  /** {@code AB and CD agreed to}: both, as printed. */
  private static Mention withOthers(MarkedText text, int from, Actor last) {
    Matcher others = OTHERS.matcher(text.marked()).region(from, last.start());
    if (!others.find() || LED.matcher(text.text().substring(from, others.start())).find()) {
      return last.mention();
    }
    return new Mention(
        text.text().substring(others.start(), last.end()),
        null,
        Mention.Form.GROUP,
        text.passage().span(others.start(), last.end()));
  }

  /** Who is to act by a part of a decision. */
  static @Nullable Mention ofDecision(MarkedText text, int from, int to) {
    Matcher decided = DECIDED.matcher(text.marked()).region(from, to);
    return decided.lookingAt() ? mention(text, decided).orElse(null) : null;
  }

  private static Optional<Mention> named(MarkedText text, Pattern pattern, int from, int to) {
    Matcher matcher = pattern.matcher(text.marked()).region(from, to);
    return matcher.lookingAt() ? mention(text, matcher) : Optional.empty();
  }

  /** The actor printed there, or a group of that name. */
  private static Optional<Mention> mention(MarkedText text, Matcher matcher) {
    int start = matcher.start("who");
    int end = matcher.end("who");
    if (NOBODY.matcher(text.text().substring(start, end)).matches()) {
      return Optional.empty();
    }
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

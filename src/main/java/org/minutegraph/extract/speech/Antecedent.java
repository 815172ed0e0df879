package org.minutegraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.SpeechAct;
import org.minutegraph.extract.grammar.SpeechVerbs;
import org.minutegraph.extract.text.Actor;

/** Whom a sentence that begins with a pronoun means, from the one before: in which nobody spoke. */
final class Antecedent {
  // "County Cllr Ash's report had been circulated. He drew attention to"
  private static final Pattern OWN_REPORT =
      Pattern.compile("['\u2019]s?\\s+(?:[a-z-]+\\s+){0,2}(?:report|update|notes?|briefing)\\b");
  // "The Chair invited " before "Mr Ash", and " to speak" behind; "to let Mr Ash (12) speak"
  private static final Pattern INVITED =
      Pattern.compile(
          "\\b(?:invited|asked|called"
              + " (?:up)?on|let|allow|allowed|enable|permit|permitted)\\s(?:the\\s)?$");
  private static final Pattern TO_SPEAK =
      Pattern.compile(
          "[^.;]{0,80}?\\sto\\s(?:speak|address|present|introduce|give|outline|update|make|explain|brief|talk"
              + "|provide|summarise|comment|read|take)\\b|[^.;]{0,30}?\\s(?:speak|address)\\b");
  private static final Pattern GREETED =
      Pattern.compile("\\b(?:welcomed|introduced)\\s(?:the\\s)?$");
  // "Mrs Ash " before "took the chair"
  private static final Pattern ACTS =
      Pattern.compile(
          ",?\\s(?:(?:then|also|duly|now)\\s)?(?:was|were|had|has|is|took|came|left|went|sat|rose|stood"
              + "|gave|read|sent|held|met|\\p{Ll}{2,}ed)\\b");
  private static final Pattern PRONOUN = Pattern.compile("(?:He|She|They)(?=\\s)");
  private static final Pattern HIS = Pattern.compile("Mr|Sir|Lord|Lord Mayor|Alderman");
  private static final Pattern HERS =
      Pattern.compile("(?:.*\\s)?(?:Mrs|Ms|Miss|Lady|Dame|Madam|Baroness)");

  private final String text;
  private final List<Actor> actors;
  private final List<Actor> candidates = new ArrayList<>();
  private int from;

  Antecedent(String text, List<Actor> actors) {
    this.text = text;
    this.actors = actors;
  }

  /** Remembers whom the sentence is about; those who {@code lead} it may be its subject. */
  void read(int start, int to, Predicate<Actor> lead) {
    List<Actor> here =
        actors.stream()
            .filter(actor -> actor.start() >= start && actor.end() < to && !actor.isGroup())
            .toList();
    List<Actor> meant = new ArrayList<>();
    here.stream().filter(a -> isInvited(a, start, to)).forEach(meant::add);
    here.stream().filter(a -> greeted(a, start)).filter(a -> gender(a) != 0).forEach(meant::add);
    here.stream().filter(a -> acts(a, to) && lead.test(a)).forEach(meant::add);
    if (!meant.isEmpty()) {
      candidates.clear();
      candidates.addAll(meant);
      from = start;
    }
  }

  private boolean isInvited(Actor actor, int start, int to) {
    return INVITED.matcher(text.substring(start, actor.start())).find()
        && TO_SPEAK.matcher(text).region(actor.end(), to).lookingAt();
  }

  private boolean greeted(Actor actor, int start) {
    return GREETED.matcher(text.substring(start, actor.start())).find();
  }

  private boolean acts(Actor actor, int to) {
    return ACTS.matcher(text).region(actor.end(), to).lookingAt()
        || OWN_REPORT.matcher(text).region(actor.end(), to).lookingAt();
  }

  /** The part of whoever {@code He} or {@code She} means, with the sentence that names them. */
  Optional<Utterance> speaking(int start, int to) {
    Matcher pronoun = PRONOUN.matcher(text).region(start, to);
    if (!pronoun.lookingAt()) {
      return Optional.empty();
    }
    int gender = pronoun.group().equals("He") ? 1 : pronoun.group().equals("She") ? -1 : 0;
    return SpeechVerbs.at(text, pronoun.end())
        .filter(verb -> verb.act() != SpeechAct.NONE)
        .flatMap(
            verb ->
                candidates.stream()
                    .filter(actor -> gender(actor) * gender >= 0)
                    .findFirst()
                    .map(
                        actor ->
                            Speakers.of(from, to, List.of(actor.mention()), verb.act(), false)));
  }

  /** 1 for a man's title, -1 for a woman's, 0 for none that tells. */
  private static int gender(Actor actor) {
    String title = actor.mention().title();
    String bare = title == null ? "" : title.replace(".", "").strip();
    return HIS.matcher(bare).matches() ? 1 : HERS.matcher(bare).matches() ? -1 : 0;
  }
}

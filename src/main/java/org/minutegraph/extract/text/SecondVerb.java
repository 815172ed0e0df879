package org.minutegraph.extract.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.SpeechAct;
import org.minutegraph.extract.grammar.SpeechVerbs;
import org.minutegraph.extract.grammar.WordList;

/** The verbs behind the first one of a speaker's sentence, which may tell more of what it was. */
final class SecondVerb {
  private static final int REACH = 240;
  // "visited the site and agreed that", "welcomed the Clerk but asked"
  private static final Pattern SECOND_VERB = Pattern.compile("(?:,? and|,? but|, then|;)\\s+");
  // " the Panel for inviting him", " her for a fair question"
  private static final Pattern INVITED =
      Pattern.compile(
          "[^.;]{1,80}?\\sfor\\s(?:(?:his|her|their|the|an?|this|that)\\s)?(?:[\\p{L}]+\\s)?"
              + "(?:questions?|(?<guest>inviting|having)|invitation|invite|opportunity|chance|quer(?:y|ies))\\b");
  private static final Pattern WHO = Pattern.compile(",\\s+(?:and\\s+)?(?:who|which)\\s");
  private static final Pattern ASKED_TOO =
      Pattern.compile(
          "(?:,? and|,? but|; (?:he|she|they)|, (?:then|before))\\s+(?:also\\s+|then\\s+|so\\s+)?"
              + "(?=(?:asked|asking|queried|questioned|enquired|inquired|sought|wondered|wanted\\s+to\\s+know"
              + "|wished\\s+to\\s+know|would\\s+like\\s+to\\s+know)\\b)");
  // what is told counts, though something is asked for behind it: "noted the plan, and asked that"
  private static final Pattern TOLD = Pattern.compile("(?:noted|welcomed|reminded|reported)\\b");
  // "asked for her words to be minuted"
  private static final Pattern RECORDED =
      Pattern.compile("[^.;]{0,60}\\bbe (?:minuted|noted|recorded)\\b");
  private static final Pattern SILENT =
      Pattern.compile(
          "\\s+(?:also\\s+|then\\s+)?(?:" + WordList.named("silent-verbs").alternatives() + ")\\b");

  private final String text;

  SecondVerb(String text) {
    this.text = text;
  }

  /** {@code referred to the survey and asked whether}: the question is what was said for. */
  Optional<SpeechVerbs.Hit> askedToo(SpeechVerbs.Hit first, int to) {
    if (!first.act().isSaid() && first.act() != SpeechAct.REPORT) {
      return Optional.empty();
    }
    Matcher asked = ASKED_TOO.matcher(text).region(first.end(), Math.min(to, first.end() + REACH));
    return asked.find()
        ? SpeechVerbs.at(text, asked.end())
            .filter(
                hit ->
                    hit.act() == SpeechAct.QUESTION
                        || hit.act() == SpeechAct.REQUEST
                            && !TOLD.matcher(text).region(first.start(), to).lookingAt()
                            && !RECORDED.matcher(text).region(hit.end(), to).lookingAt())
        : Optional.empty();
  }

  /** {@code thanked the Panel for inviting him and described}: the thanks are manners. */
  Optional<SpeechVerbs.Hit> behindThanks(SpeechVerbs.Hit thanks, int from, int to) {
    Matcher invited = INVITED.matcher(text).region(thanks.end(), to);
    if (thanks.act() != SpeechAct.THANKS || !invited.lookingAt()) {
      return Optional.empty();
    }
    return second(from, to)
        .map(
            hit ->
                invited.group("guest") != null && hit.act().isSaid()
                    ? new SpeechVerbs.Hit(hit.start(), hit.end(), SpeechAct.REPORT)
                    : hit);
  }

  /** What is told of another ends the first's part: {@code welcomed Mr Ash, who explained}. */
  private int relative(int from, int to) {
    Matcher who = WHO.matcher(text).region(Math.min(to, from + 2), to);
    return who.find() ? who.start() : to;
  }

  /**
   * The verb of a second predicate of the same subject: {@code had visited it and agreed that}.
   * Behind {@code had}, a verb without {@code that} may tell of earlier times too.
   */
  Optional<SpeechVerbs.Hit> second(int from, int to) {
    if (SILENT.matcher(text).region(from, to).lookingAt()) {
      return Optional.empty();
    }
    boolean pluperfect = text.startsWith(" had ", from);
    Matcher and =
        SECOND_VERB.matcher(text).region(from, Math.min(relative(from, to), from + REACH));
    while (and.find() && and.start() > from + 1) {
      Optional<SpeechVerbs.Hit> hit = SpeechVerbs.at(text, and.end()).filter(h -> h.end() <= to);
      if (hit.isPresent() && hit.get().act() != SpeechAct.NONE) {
        return hit.filter(h -> !pluperfect || text.substring(0, h.end()).endsWith(" that"));
      }
    }
    return Optional.empty();
  }
}

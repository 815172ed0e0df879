package org.minutegraph.extract.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutegraph.model.VoteOutcome;

/**
 * What the text says became of something put to the vote.
 *
 * @param start in the paragraph
 * @param end in the paragraph
 * @param subject what was voted on
 * @param outcome what became of it
 */
record Verdict(int start, int end, Subject subject, VoteOutcome outcome) {

  /** What was voted on. */
  enum Subject {
    AMENDMENT,
    MOTION,
    /** {@code it was carried}. */
    UNNAMED
  }

  /**
   * {@code the amendment was declared LOST}, {@code The motion as amended was carried}, {@code on
   * being put to the vote, the proposal was agreed}, {@code it was carried}.
   */
  private static final Pattern VERDICT =
      Pattern.compile(
          "(?i)(?:\\b(?<subject>amendments?|motion|proposal|proposition|recommendations?|nomination|change|request|suggestion)\\b"
              + "|\\b(?:it|this|which|vote)\\b|^|(?<=[.;:(]\\s?))"
              + "(?:(?!\\b(?:amendment|motion|proposal|proposition|moved|seconded)\\b)[^.;:]){0,200}?"
              + "\\b(?<no>not\\s+)?(?:(?<carried>carried|passed|agreed|approved|adopted|accepted)"
              + "|(?<lost>lost|defeated|rejected|fell|failed|negatived)|(?<withdrawn>withdrawn))\\b");

  /** {@code became the substantive motion}, {@code withdrew his amendment}. */
  private static final Pattern SUBSTANTIVE =
      Pattern.compile("(?i)\\bamendment\\b[^.;]{0,60}\\bbec[ao]me\\s+the\\s+substantive");

  private static final Pattern WITHDREW =
      Pattern.compile(
          "(?i)\\bwithdr[ae]w\\s+(?:the|his|her|their)\\s+(?<subject>amendment|motion|proposal)");

  /** {@code All present agreed.}, {@code Agreed.}, {@code Unanimously approved.} */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?:^|(?<=[.;]\\s{1,2}))(?:(?:This|It)\\s+was\\s+)?(?:[Uu]nanimously\\s+|[Aa]ll\\s+(?:present\\s+|members\\s+)?(?:were\\s+)?)?"
              + "(?:[Aa]greed?|AGREED|[Aa]pproved|[Cc]arried)(?:\\s+unanimously|\\s+by\\s+all(?:\\s+present)?)?"
              + "(?:\\s+and\\s+signed\\b[^.;]{0,40})?\\s*(?:[.;]|$)");

  /** The casting vote: {@code used her casting vote against the proposal}. */
  private static final Pattern CASTING =
      Pattern.compile(
          "(?i)\\bcasting\\s+vote\\b[^.;]{0,40}?\\b(?:(?<against>against)|in\\s+favour|for)\\b");

  /** What shows that a vote or a ruling is told: {@code put to the vote}, {@code declared}. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)\\b(?:put|vote[ds]?|voting|declared|carried|lost|defeated|withdrawn|fell|negatived"
              + "|division|majority|unanimous(?:ly)?)\\b");

  /** The verdicts of a paragraph, each kind in order. */
  static List<Verdict> in(String text) {
    List<Verdict> found = new ArrayList<>();
    each(VERDICT, text)
        .filter(verdict -> isTold(text, verdict))
        .map(verdict -> of(verdict, subject(verdict.group("subject")), outcome(verdict)))
        .forEach(found::add);
    each(ALONE, text)
        .map(words -> of(words, Subject.UNNAMED, VoteOutcome.CARRIED))
        .forEach(found::add);
    each(CASTING, text)
        .map(words -> of(words, Subject.UNNAMED, casting(words)))
        .forEach(found::add);
    each(SUBSTANTIVE, text)
        .map(words -> of(words, Subject.AMENDMENT, VoteOutcome.CARRIED))
        .forEach(found::add);
    each(WITHDREW, text)
        .map(words -> of(words, subject(words.group("subject")), VoteOutcome.WITHDRAWN))
        .forEach(found::add);
    return found;
  }

  /** Each find in turn, to be read at once. */
  private static Stream<Matcher> each(Pattern pattern, String text) {
    Matcher words = pattern.matcher(text);
    return Stream.iterate(words, Matcher::find, same -> same);
  }

  private static Verdict of(Matcher words, Subject subject, VoteOutcome outcome) {
    return new Verdict(words.start(), words.end(), subject, outcome);
  }

  /** What the casting vote decided, where one was used. */
  static Optional<VoteOutcome> casting(String text) {
    return each(CASTING, text).map(Verdict::casting).findFirst();
  }

  private static VoteOutcome casting(Matcher words) {
    return words.group("against") == null ? VoteOutcome.CARRIED : VoteOutcome.LOST;
  }

  private static boolean isTold(String text, Matcher verdict) {
    boolean named = verdict.group("subject") != null;
    boolean told = TOLD.matcher(verdict.group()).find() || verdict.group("no") != null;
    boolean strong =
        verdict.group("carried") == null
            || verdict.group("carried").toLowerCase(Locale.ROOT).matches("carried|passed");
    return told
        && (named || strong && verdict.group("withdrawn") == null)
        && !text.substring(verdict.end()).matches("(?is)\\s+(?:out|forward|over|on)\\b.*");
  }

  private static Subject subject(String word) {
    if (word == null) {
      return Subject.UNNAMED;
    }
    return word.toLowerCase(Locale.ROOT).startsWith("amendment")
        ? Subject.AMENDMENT
        : Subject.MOTION;
  }

  private static VoteOutcome outcome(Matcher verdict) {
    if (verdict.group("withdrawn") != null) {
      return VoteOutcome.WITHDRAWN;
    }
    boolean yes = verdict.group("carried") != null && verdict.group("no") == null;
    return yes ? VoteOutcome.CARRIED : VoteOutcome.LOST;
  }
}

package org.minutegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
          "(?i)(?:\\b(?<subject>amendment|motion|proposal|proposition|recommendations?|nomination)\\b"
              + "|\\b(?:it|this|which|vote)\\b|^|(?<=[.;:(]\\s?))"
              + "(?:(?!\\b(?:amendment|motion|proposal|proposition|moved|seconded)\\b)[^.;:]){0,120}?"
              + "\\b(?<no>not\\s+)?(?:(?<carried>carried|passed|agreed|approved|adopted|accepted)"
              + "|(?<lost>lost|defeated|rejected|fell|failed|negatived)|(?<withdrawn>withdrawn))\\b");

  /** {@code became the substantive motion}, {@code withdrew his amendment}. */
  private static final Pattern SUBSTANTIVE =
      Pattern.compile("(?i)\\bamendment\\b[^.;]{0,60}\\bbec[ao]me\\s+the\\s+substantive");

  private static final Pattern WITHDREW =
      Pattern.compile(
          "(?i)\\bwithdr[ae]w\\s+(?:the|his|her|their)\\s+(?<subject>amendment|motion|proposal)");

  /** What shows that a vote or a ruling is told: {@code put to the vote}, {@code declared}. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)\\b(?:put|vote[ds]?|voting|declared|carried|lost|defeated|withdrawn|fell|negatived"
              + "|division|majority|unanimous(?:ly)?)\\b");

  /** The verdicts of a paragraph, in order. */
  static List<Verdict> in(String text) {
    List<Verdict> found = new ArrayList<>();
    Matcher verdict = VERDICT.matcher(text);
    while (verdict.find()) {
      if (isTold(text, verdict)) {
        found.add(
            new Verdict(
                verdict.start(),
                verdict.end(),
                subject(verdict.group("subject")),
                outcome(verdict)));
      }
    }
    Matcher became = SUBSTANTIVE.matcher(text);
    while (became.find()) {
      found.add(new Verdict(became.start(), became.end(), Subject.AMENDMENT, VoteOutcome.CARRIED));
    }
    Matcher withdrew = WITHDREW.matcher(text);
    while (withdrew.find()) {
      found.add(
          new Verdict(
              withdrew.start(),
              withdrew.end(),
              subject(withdrew.group("subject")),
              VoteOutcome.WITHDRAWN));
    }
    return found;
  }

  private static boolean isTold(String text, Matcher verdict) {
    boolean named = verdict.group("subject") != null;
    boolean told = TOLD.matcher(verdict.group()).find();
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
    return word.equalsIgnoreCase("amendment") ? Subject.AMENDMENT : Subject.MOTION;
  }

  private static VoteOutcome outcome(Matcher verdict) {
    if (verdict.group("withdrawn") != null) {
      return VoteOutcome.WITHDRAWN;
    }
    boolean yes = verdict.group("carried") != null && verdict.group("no") == null;
    return yes ? VoteOutcome.CARRIED : VoteOutcome.LOST;
  }
}

package org.minutegraph.extract.decisions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.LimbLabel;

/**
 * What a sentence that says how a vote went decides, with the motion in the sentence before it.
 *
 * @param whole true where the sentence on the vote itself is all there is
 * @param from where the motion's clause begins in its sentence; 0 where nothing is decided yet, as
 *     of an amendment
 */
record MovedWords(boolean whole, int from) {
  static final Pattern MOVED =
      Pattern.compile("(?is)\\b(?:proposed|moved|motion)\\b.*\\bseconded\\b");

  /** {@code seconded Cllr Fir that}, to the end. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?i)\\bsec(?:onded|\\.)?\\b[^;]{1,60}?[:,]?\\s+(?<clause>that\\b.{8,})", Pattern.DOTALL);

  private static final Pattern AMENDMENT = Pattern.compile("(?i)\\bamend(?:ment|ed)\\b");

  /** {@code Carried by four votes}: of the motion, as against {@code This was agreed}. */
  private static final Pattern VOTED =
      Pattern.compile("(?i)^(?:unanimously )?(?:carried|passed|the motion|all in favour)\\b");

  static MovedWords of(String motion, String verdict) {
    Matcher clause = CLAUSE.matcher(motion);
    if (!VOTED.matcher(verdict).find() || !clause.find()) {
      return new MovedWords(true, 0);
    }
    boolean amends = AMENDMENT.matcher(motion).find();
    return new MovedWords(false, amends ? 0 : clause.start("clause"));
  }

  /** True where a paragraph is a decision or a limb by itself. */
  static boolean isHead(String paragraph) {
    return LimbLabel.at(paragraph).isPresent() || DecisionMarker.find(paragraph, 0).isPresent();
  }
}

package org.minutegraph.extract.decisions;

import java.util.regex.Pattern;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.model.OutcomeKind;
import org.minutegraph.model.Resolution;

/** Tells which decisions correct the minutes of an earlier meeting. */
final class Corrections {
  private static final String CHANGE =
      "(?:amendments?|corrections?|alterations?|additions?|inclusions?|insertions?|deletions?|changes?|removal)";

  /** {@code subject to minute 12 being amended}, {@code with one amendment}, {@code as amended}. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)\\bsubject\\s+to\\b.{0,200}?\\b(?:"
              + CHANGE
              + "|(?:being|be)\\s+(?:amended|corrected|altered|changed|deleted|added|inserted|removed)|to\\s+read|should\\s+read)\\b"
              + "|\\bwith\\s+(?:the\\s+|an?\\s+|one\\s+|two\\s+)?(?:\\p{L}+\\s+){0,2}"
              + CHANGE
              + "\\b|\\bas\\s+(?:amended|corrected)\\b"
              + "|\\b(?:should|to)\\s+(?:be\\s+(?:amended|corrected|changed)\\s+to\\s+)?read\\b"
              + "|\\bbe\\s+(?:amended|corrected)\\b"
              + "|\\bamendments?\\s+(?:should\\s+)?be\\s+made\\b");

  private static final Pattern MINUTES = Pattern.compile("(?i)\\bminutes?\\b");

  /** {@code Minutes of the last meeting}; not {@code Matters arising}. */
  private static final Pattern ON_MINUTES =
      Pattern.compile("(?i).*\\b(?:minutes?|record)\\b.*", Pattern.DOTALL);

  private Corrections() {}

  /** The decision, as a correction where it is one. */
  static Resolution told(Resolution decision, ItemText item) {
    boolean onMinutes =
        MINUTES.matcher(decision.text()).find()
            || (item.heading() != null && ON_MINUTES.matcher(item.heading().text()).matches());
    return onMinutes
            && decision.kind() == OutcomeKind.RESOLUTION
            && CHANGED.matcher(decision.text()).find()
        ? new Resolution(
            decision.item(),
            decision.number(),
            decision.text(),
            OutcomeKind.CORRECTION,
            null,
            decision.evidence())
        : decision;
  }
}

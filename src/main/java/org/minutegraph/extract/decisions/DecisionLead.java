package org.minutegraph.extract.decisions;

import java.util.Optional;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.LimbLabel;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.model.Paragraph;

/**
 * A sentence in ordinary letters that ends in a colon before the limbs of a decision: {@code The
 * Committee unanimously agreed:-}, {@code The motion was declared carried, and the Committee:-}.
 */
final class DecisionLead {
  private static final String BODIES = WordList.named("deciding-bodies").alternatives();

  private static final Pattern LEAD =
      Pattern.compile(
          "(?:\\b(?:was|were|and|"
              + BODIES
              + "(?:,[^.;:]{3,160},)?)\\s+(?:\\p{Ll}+ly\\s+|also\\s+|then\\s+){0,2}"
              + "(?:agreed|resolved|decided|recommended|approved)\\b"
              + DecidingBody.NOT_BY_OTHERS
              + "[^.:;]{0,80}"
              + "|(?:^(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}\\.?\\s+)?|[Aa]nd\\s+|[Aa]ccordingly,?\\s+|,\\s+)[Tt]he\\s+(?:\\p{Lu}[\\w-]*\\s+){0,4}"
              + BODIES
              + "):\\s*[-\u2013\u2014]*\\s*$");

  /** {@code The following actions were agreed:}, before a list. */
  private static final Pattern FOLLOWING =
      Pattern.compile(
          "\\b[Tt]he\\s+following\\s+(?:\\p{Ll}+\\s+){0,2}(?:was|were)\\s+(?:\\p{Ll}+ly\\s+)?(?:agreed|resolved|decided|approved)\\s*:\\s*[-\u2013]?\\s*$");

  /** {@code Moved by Cllr Ash, seconded by Cllr Fern and}, the marker itself lost. */
  private static final Pattern LOST =
      Pattern.compile("\\bseconded\\b[^.;]{1,100}\\band(?:\\s+it\\s+was)?\\s*:?\\s*$");

  /** {@code - agreed that}: what the body named above did. */
  private static final Pattern DEED =
      Pattern.compile(
          "(?i)(?:noted|agreed|approved|resolved|endorsed|supported|adopted|decided|recommended|received|accepted)\\b");

  private DecisionLead() {}

  /** The lead-in at the end of a paragraph, where a decision follows. */
  static Optional<DecisionMarker> find(ItemText item, int paragraph) {
    if (paragraph + 1 >= item.size()) {
      return Optional.empty();
    }
    String text = item.text(paragraph);
    if (DecisionSentence.PAID.matcher(text).find()) {
      return Optional.empty();
    }
    if (FOLLOWING.matcher(text).find()) {
      return Optional.of(atEnd(text, Confidence.LIKELY));
    }
    if (LEAD.matcher(text).find() && isLimb(item.paragraphs().get(paragraph + 1))) {
      return Optional.of(atEnd(text, 1));
    }
    return LOST.matcher(text).find()
        ? Optional.of(atEnd(text, Confidence.POSSIBLE))
        : Optional.empty();
  }

  private static DecisionMarker atEnd(String text, double confidence) {
    return new DecisionMarker(text.length(), text.length(), text.length(), false, confidence);
  }

  private static boolean isLimb(Paragraph paragraph) {
    String text = paragraph.text().text();
    return LimbLabel.at(text).filter(LimbLabel::first).isPresent()
        || paragraph.kind() == Paragraph.Kind.LIST_ITEM && DEED.matcher(text).lookingAt();
  }
}

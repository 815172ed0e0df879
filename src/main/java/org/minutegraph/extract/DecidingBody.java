package org.minutegraph.extract;

import org.minutegraph.extract.grammar.WordList;

/** How a sentence names the body that decides in it, and what may stand around. */
final class DecidingBody {
  private static final String BODIES = WordList.named("deciding-bodies").alternatives();

  /** {@code then}, {@code unanimously}: between the body and what it did. */
  static final String ADVERBS =
      "(?:(?:also|further|then|therefore|later|next|all|\\p{Ll}{2,14}ly),?\\s+){0,2}";

  /** {@code the Example Scrutiny Panel}. */
  static final String OWN = "[Tt]he\\s+(?:\\p{Lu}[\\w&'\u2019-]*\\s+){0,5}" + BODIES;

  /** {@code 6.2 }, {@code After discussion }, {@code After a long debate, }. */
  static final String LED =
      "^(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}\\.?\\s+)?(?:[^,.;]{1,80},\\s+|(?:After|Following|Having|On|In|At|With)\\b[^,.;]{1,60}\\s+)?";

  private DecidingBody() {}
}

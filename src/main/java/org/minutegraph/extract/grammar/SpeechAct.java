package org.minutegraph.extract.grammar;

import java.util.Locale;

/** What the verb after a speaker makes of the part; the context decides the rest. */
public enum SpeechAct {
  /** The sentence says nothing of the speaker's yet: {@code welcomed everyone to the meeting}. */
  NONE,
  THANKS,
  /** {@code presented}, {@code gave an update}. */
  PRESENTATION,
  /** {@code reported}: a presentation where the item is for it, else a statement. */
  REPORT,
  ANSWER,
  QUESTION,
  REQUEST,
  /** {@code agreed to}: no contribution, save as the reply in an exchange. */
  UNDERTAKING,
  /** {@code raised}: a point of one's own, which answers nobody. */
  REMARK,
  STATEMENT;

  /** True for what is only said. */
  public boolean isSaid() {
    return this == STATEMENT || this == REMARK;
  }

  public static SpeechAct named(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}

package org.minutegraph.extract.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** Our tokens in CoreNLP's form. */
final class Labels {
  private Labels() {}

  static List<CoreLabel> of(Sentence sentence) {
    return sentence.tokens().stream().map(Labels::label).toList();
  }

  private static CoreLabel label(Token token) {
    CoreLabel label = new CoreLabel();
    label.setWord(token.word());
    label.setValue(token.word());
    label.setOriginalText(token.word());
    label.setBeginPosition(token.start());
    label.setEndPosition(token.end());
    if (!token.tag().isEmpty()) {
      label.setTag(token.tag());
    }
    return label;
  }
}

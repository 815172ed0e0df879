package org.minutegraph.extract.nlp;

import java.util.List;

/**
 * A sentence of a text, or, where one runs on beyond measure, a piece of one.
 *
 * @param tokens at least one
 */
public record Sentence(List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without words");
    }
  }

  /** Where its first token begins in the text. */
  public int start() {
    return tokens.get(0).start();
  }

  /** Where its last token ends, exclusive. */
  public int end() {
    return tokens.get(tokens.size() - 1).end();
  }
}

package org.minutegraph.extract.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences of tokens, within limits that keep the models' memory bounded. */
final class Words {
  /** Longer sentences are cut: lists and tables without a full stop. */
  static final int LONGEST_SENTENCE = 100;

  /** Longer tokens are no words: addresses of pages, rubbish. */
  static final int LONGEST_TOKEN = 80;

  /** Longer texts are read piece by piece. */
  private static final int LONGEST_PIECE = 20_000;

  private static final String OPTIONS = "ptb3Escaping=false,quotes=original,untokenizable=noneKeep";

  private final PTBTokenizer.PTBTokenizerFactory<CoreLabel> tokenizers =
      PTBTokenizer.PTBTokenizerFactory.newPTBTokenizerFactory(new CoreLabelTokenFactory(), OPTIONS);

  List<Sentence> in(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int to = pieceEnd(text, from);
      addPiece(text, from, to, sentences);
      from = to;
    }
    return List.copyOf(sentences);
  }

  /** The last white space within the limit, else the limit itself, never inside a character. */
  private static int pieceEnd(String text, int from) {
    int limit = from + LONGEST_PIECE;
    if (limit >= text.length()) {
      return text.length();
    }
    for (int at = limit; at > from; at--) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  private void addPiece(String text, int from, int to, List<Sentence> sentences) {
    String plain = plain(text.substring(from, to));
    List<CoreLabel> labels = tokenizers.getTokenizer(new StringReader(plain)).tokenize();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(labels)) {
      List<Token> tokens = sentence.stream().map(label -> token(label, text, from)).toList();
      for (int at = 0; at < tokens.size(); at += LONGEST_SENTENCE) {
        sentences.add(
            new Sentence(tokens.subList(at, Math.min(tokens.size(), at + LONGEST_SENTENCE))));
      }
    }
  }

  /**
   * Quotation marks plain, letters beyond the basic plane as two plain letters, other such
   * characters as two spaces: the tokeniser counts each as one, and takes quadratic time over
   * pictures.
   */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      plain.setCharAt(i, plain(text, i));
    }
    return plain.toString();
  }

  private static char plain(String text, int at) {
    char sign = text.charAt(at);
    if (Character.isSurrogate(sign)) {
      int whole = text.codePointAt(Character.isLowSurrogate(sign) && at > 0 ? at - 1 : at);
      return Character.isLetter(whole) ? 'x' : ' ';
    }
    return switch (sign) {
      case '\u2018', '\u2019' -> '\'';
      case '\u201C', '\u201D' -> '"';
      default -> sign;
    };
  }

  private static Token token(CoreLabel label, String text, int shift) {
    int start = label.beginPosition() + shift;
    int end = label.endPosition() + shift;
    String source = text.substring(start, Math.min(end, start + LONGEST_TOKEN));
    boolean asPrinted = label.word().length() > LONGEST_TOKEN || hasSurrogates(source);
    return new Token(asPrinted ? source : label.word(), "", start, end);
  }

  private static boolean hasSurrogates(String word) {
    return word.codePointCount(0, word.length()) < word.length();
  }
}

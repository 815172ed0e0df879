package org.minutegraph.extract.bodies;

import java.util.List;

/** What still belongs to a name after its head. */
final class NameEnd {
  private final Lexicon lexicon;
  private final List<Word> words;

  NameEnd(Lexicon lexicon, List<Word> words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /**
   * {@code Planning Committee (East)}, {@code Tarn Homes (Scotland) Ltd}, {@code Tide Panel for
   * Wales}: the word after a name whose head ends before {@code next}.
   */
  int ofName(int next) {
    if (isBracketed(next)) {
      return ofBracketed(next);
    }
    return isNation(next + 1) && links(words.get(next)) ? ofNations(next + 2) : ofHead(next);
  }

  /** {@code England and Wales}. */
  private int ofNations(int next) {
    return isNation(next + 1) && words.get(next).isAnd() ? next + 2 : next;
  }

  private boolean isNation(int at) {
    return at < words.size() && lexicon.isCountry(words.get(at));
  }

  private static boolean links(Word word) {
    return word.is("for") || word.is("of") || word.is("in");
  }

  private boolean isBracketed(int next) {
    return next + 2 < words.size() && words.get(next).is("(") && words.get(next + 2).is(")");
  }

  private int ofBracketed(int next) {
    boolean area = lexicon.isArea(words.get(next + 1));
    return isCompany(next) ? ofHead(next + 4) : area ? next + 3 : next;
  }

  /** {@code (Scotland) Ltd}. */
  boolean isCompany(int next) {
    return isBracketed(next)
        && lexicon.headAt(words, next + 3) > 0
        && lexicon.isStrong(words, next + 3);
  }

  /** {@code & District} after the name of a place. */
  int ofDistrict(int next) {
    boolean more =
        next + 1 < words.size() && words.get(next).isAnd() && words.get(next + 1).is("District");
    return more ? next + 2 : next;
  }

  /** With the full stop of {@code Ltd.} where a sentence goes on. */
  int ofHead(int next) {
    if (next < words.size() && lexicon.isLegalForm(words.get(next))) {
      return ofHead(next + 1);
    }
    boolean stop =
        next + 1 < words.size()
            && words.get(next).is(".")
            && words.get(next - 1).is("Ltd")
            && words.get(next + 1).is("'s");
    return stop ? next + 1 : next;
  }
}

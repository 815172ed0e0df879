package org.minutegraph.extract.bodies;

import java.util.List;
import java.util.function.Predicate;

/** How far to the left of its head a name begins. */
final class LeftReach {
  private final Lexicon lexicon;
  private final List<Word> words;
  private final int floor;
  private final Predicate<Word> person;
  private final Predicate<Integer> endsName;

  /**
   * @param floor the first word that no other name has taken
   * @param endsName whether a whole name ends with the word at a place
   */
  LeftReach(
      Lexicon lexicon,
      List<Word> words,
      int floor,
      Predicate<Word> person,
      Predicate<Integer> endsName) {
    this.lexicon = lexicon;
    this.words = words;
    this.floor = floor;
    this.person = person;
    this.endsName = endsName;
  }

  /** The first word of the name with that head. */
  int of(int head) {
    int left = head;
    int beforeCommas = -1;
    boolean and = false;
    for (int at = head - 1; at >= floor; at--) {
      Word word = words.get(at);
      if (isPart(at)) {
        left = at;
      } else if (word.isAnd() && goesOn(at) && !endsName.test(at - 1)) {
        and = true;
      } else if (and && word.is(",") && goesOn(at)) {
        beforeCommas = beforeCommas < 0 ? left : beforeCommas;
      } else if (!isLink(at)) {
        break;
      }
    }
    return beforeCommas >= 0 && !beginsList(left) ? beforeCommas : left;
  }

  private boolean isPart(int at) {
    Word word = words.get(at);
    return lexicon.isNameWord(word) && !person.test(word);
  }

  private boolean goesOn(int at) {
    return at > floor && isPart(at - 1);
  }

  /** An apostrophe in {@code Users' Group}, {@code of} in {@code Isle of Tarn Council}. */
  private boolean isLink(int at) {
    if (at == floor) {
      return false;
    }
    Word before = words.get(at - 1);
    return words.get(at).isApostropheAfter(before)
        || (words.get(at).is("of") && (lexicon.isOpener(before) || isPlaceOf(before)));
  }

  private static boolean isPlaceOf(Word word) {
    return word.is("Isle") || word.is("City") || word.is("Borough") || word.is("Vale");
  }

  /**
   * True where commas can only part the name's own words: {@code the Tides, Piers and Sea Panel}.
   */
  private boolean beginsList(int left) {
    if (left == 0) {
      return true;
    }
    Word before = words.get(left - 1);
    return before.is("the")
        || before.is("The")
        || before.is("(")
        || before.is("-")
        || before.is("\u2013")
        || (before.is(",") && left > 1 && lexicon.isRank(words.get(left - 2)));
  }
}

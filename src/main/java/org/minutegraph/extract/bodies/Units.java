package org.minutegraph.extract.bodies;

import java.util.List;
import java.util.function.Predicate;

/**
 * Units named after the office that leads them, without a head word: {@code Service Manager, Tides,
 * Piers & Sea Walls}.
 */
final class Units {
  private final Lexicon lexicon;

  Units(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The word after the unit that follows the office that ends at {@code rank}; -1 where none does,
   * or it has a head word.
   */
  int after(List<Word> words, int rank, Predicate<Word> person) {
    int first = rank + 2;
    if (!isOffice(words.get(rank)) || !parts(words.get(rank + 1))) {
      return -1;
    }
    int next = -1;
    boolean and = false;
    for (int at = first; at < words.size(); at++) {
      if (isPart(words.get(at), person) && lexicon.headAt(words, at) == 0) {
        next = at + 1;
      } else if (joins(words, at, person)) {
        and |= words.get(at).isAnd();
      } else {
        break;
      }
    }
    return and && !goesOn(words, next) ? next : -1;
  }

  private boolean goesOn(List<Word> words, int next) {
    return next < words.size()
        && (lexicon.headAt(words, next) > 0 || words.get(next).isPossessiveOf(words.get(next - 1)));
  }

  private static boolean isOffice(Word word) {
    return word.is("Director") || word.is("Manager") || word.is("Officer") || word.is("Service");
  }

  private static boolean parts(Word word) {
    return word.is(",") || word.is("-") || word.is("\u2013");
  }

  private boolean isPart(Word word, Predicate<Word> person) {
    return lexicon.isNameWord(word) && !person.test(word);
  }

  private boolean joins(List<Word> words, int at, Predicate<Word> person) {
    return at + 1 < words.size()
        && isPart(words.get(at + 1), person)
        && (words.get(at).is(",") || words.get(at).isAnd());
  }
}

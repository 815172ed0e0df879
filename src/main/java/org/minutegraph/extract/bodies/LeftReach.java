package org.minutegraph.extract.bodies;

import java.util.List;
import java.util.function.Predicate;

/** How far to the left of its head a name begins. */
final class LeftReach {
  /** No name has more words and signs before its head. */
  private static final int LONGEST = 24;

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
    int beforeAnd = -1;
    int beforeCommas = -1;
    for (int at = head - 1; at >= Math.max(floor, head - LONGEST); at--) {
      Word word = words.get(at);
      if (isPart(at)) {
        left = at;
      } else if (word.isAnd() && goesOn(at) && !endsName.test(at - 1) && !parts(at, head)) {
        beforeAnd = beforeAnd < 0 ? left : beforeAnd;
      } else if (beforeAnd >= 0 && word.is(",") && goesOn(at)) {
        beforeCommas = beforeCommas < 0 ? left : beforeCommas;
      } else if (!isLink(at)) {
        break;
      }
    }
    if (beforeAnd >= 0 && left > 0 && lexicon.isRank(words.get(left - 1))) {
      return beforeCommas >= 0 ? beforeCommas : beforeAnd;
    }
    return beforeCommas >= 0 && !beginsList(left) ? beforeCommas : left;
  }

  private boolean isPart(int at) {
    Word word = words.get(at);
    return (lexicon.isNameWord(word) || isPhrasal(at)) && !person.test(word);
  }

  /** {@code Looked After}, {@code Moving On}. */
  private boolean isPhrasal(int at) {
    if (at == floor || !words.get(at).capital()) {
      return false;
    }
    String before = words.get(at - 1).text();
    return lexicon.isNameWord(words.get(at - 1))
        && words.get(at).text().length() > 1
        && (before.endsWith("ed") || before.endsWith("ing"));
  }

  private boolean goesOn(int at) {
    return at > floor && (isPart(at - 1) || isPossessive(at - 1));
  }

  /** {@code Ashman's and Highways}: two, and no name of both. */
  private boolean parts(int and, int head) {
    return and + 1 == head && isPossessive(and - 1);
  }

  private boolean isPossessive(int at) {
    return at > floor && words.get(at).isPossessiveOf(words.get(at - 1)) && isPart(at - 1);
  }

  /** An apostrophe in {@code Users' Group}, {@code of} in {@code Isle of Tarn Council}. */
  private boolean isLink(int at) {
    if (isBracketed(at)) {
      return true;
    }
    if (at == floor) {
      return false;
    }
    Word before = words.get(at - 1);
    return (isPossessive(at) && !endsName.test(at - 1))
        || (words.get(at).is("of")
            && (lexicon.isOpener(before) || isPlaceOf(before) || isChurch(at)))
        || isPhrase(at);
  }

  /** The signs of {@code (NI)} in {@code Tarn Walls (NI) Ltd}. */
  private boolean isBracketed(int at) {
    boolean closing = words.get(at).is(")") && at - 2 > floor && words.get(at - 2).is("(");
    boolean opening = words.get(at).is("(") && at > floor && words.get(at + 2).is(")");
    return (closing && lexicon.isCompany(words, at + 1))
        || (opening && lexicon.isCompany(words, at + 3));
  }

  /** {@code Living in Tarnside Commission}, {@code Children in Care Council}. */
  private boolean isPhrase(int at) {
    Word small = words.get(at);
    Word before = words.get(at - 1);
    boolean gerund = before.capital() && before.text().endsWith("ing") && !beginsSentence(at - 1);
    return small.is("in") && (gerund || words.get(at + 1).is("Care"))
        || gerund && (small.is("for") || small.is("with"));
  }

  private boolean beginsSentence(int at) {
    return at == 0 || words.get(at - 1).is(".");
  }

  /** {@code Brindle C of E School}. */
  private boolean isChurch(int at) {
    return words.get(at - 1).is("C") && words.get(at + 1).is("E");
  }

  private static boolean isPlaceOf(Word word) {
    return word.is("Isle")
        || word.is("City")
        || word.is("Borough")
        || word.is("Vale")
        || word.is("East")
        || word.is("West")
        || word.is("North")
        || word.is("South");
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

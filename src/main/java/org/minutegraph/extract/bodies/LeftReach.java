package org.minutegraph.extract.bodies;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How far to the left of its head a name begins. */
final class LeftReach {
  /** No name has more words and signs before its head. */
  private static final int LONGEST = 24;

  /** Small words inside names of other tongues: {@code Clann na Tarn}. */
  private static final Set<String> PARTICLES =
      Set.of("na", "nan", "y", "yr", "de", "la", "le", "du", "ny");

  private static final Set<String> OFFICERS = Set.of("Commissioner", "Ombudsman", "Executive");
  private static final Set<String> OFFICES = Set.of("Office", "Department", "Directorate");

  private static final Pattern AGES = Pattern.compile("\\d{2}s?");
  private static final Pattern COUNTED = Pattern.compile("\\d{1,3}(?:st|nd|rd|th)");

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
    return begin(reach(head), head);
  }

  private int reach(int head) {
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
    return (lexicon.isNameWord(word) || isPhrasal(at) || isOver(at) || isOfficer(at))
        && !person.test(word);
  }

  /** {@code Commissioner} of {@code Tides Commissioner's Office}. */
  private boolean isOfficer(int at) {
    return at + 2 < words.size()
        && OFFICERS.contains(words.get(at).text())
        && words.get(at + 1).isPossessiveOf(words.get(at))
        && OFFICES.contains(words.get(at + 2).text());
  }

  /** {@code Over} of {@code Over 60s Club}. */
  private boolean isOver(int at) {
    return words.get(at).is("Over") && AGES.matcher(words.get(at + 1).text()).matches();
  }

  /** {@code His Majesty's Inspectorate}, {@code 1st Tarn Scout Group}. */
  private int begin(int first, int head) {
    if (first == floor || first == head) {
      return first;
    }
    Word before = words.get(first - 1);
    boolean majesty = words.get(first).is("Majesty") && (before.is("His") || before.is("Her"));
    boolean counted =
        COUNTED.matcher(before.text()).matches()
            && words.subList(first, head).stream().anyMatch(lexicon::isNumbered);
    return majesty || counted ? first - 1 : first;
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
    if (isBracketed(at) || isInitial(at) || isAges(at) || isSlash(at)) {
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

  /** The point of {@code S. W. Water}, {@code St. Ann's School}; not of the label {@code A.}. */
  private boolean isInitial(int at) {
    if (!words.get(at).is(".") || at - 2 < floor) {
      return false;
    }
    Word before = words.get(at - 1);
    boolean letter =
        before.text().length() == 1 && before.capital() && before.end() == words.get(at).start();
    return letter || before.is("St");
  }

  /** The sign of {@code Gypsy/Traveller Group}. */
  private boolean isSlash(int at) {
    return words.get(at).is("/")
        && at > floor
        && words.get(at - 1).end() == words.get(at).start()
        && words.get(at + 1).start() == words.get(at).end()
        && isPart(at - 1)
        && words.get(at - 1).text().chars().anyMatch(Character::isLowerCase)
        && lexicon.headAt(words, at - 1) == 0;
  }

  /** {@code 60s} of {@code Over 60s Club}. */
  private boolean isAges(int at) {
    return at > floor && isOver(at - 1);
  }

  /** {@code Living in Tarnside Commission}, {@code Children in Care Council}. */
  private boolean isPhrase(int at) {
    Word small = words.get(at);
    Word before = words.get(at - 1);
    boolean gerund = before.capital() && before.text().endsWith("ing") && !beginsSentence(at - 1);
    return small.is("in") && (gerund || isCause(at))
        || PARTICLES.contains(small.text()) && before.capital() && words.get(at + 1).capital()
        || gerund && (small.is("for") || small.is("with"));
  }

  /** {@code Children in Care Council}, {@code Tarn Relief in Need Charity}; not of a place. */
  private boolean isCause(int in) {
    Word cause = words.get(in + 1);
    return lexicon.isNameWord(words.get(in - 1))
        && lexicon.isNameWord(cause)
        && !lexicon.isProper(cause)
        && lexicon.headAt(words, in - 1) == 0
        && (cause.is("Care") || lexicon.headAt(words, in + 1) == 0);
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

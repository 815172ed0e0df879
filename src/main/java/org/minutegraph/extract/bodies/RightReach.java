package org.minutegraph.extract.bodies;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How far a name goes on after a word that opens it: {@code Department for Tides and Piers}. */
final class RightReach {
  private static final Set<String> PEOPLE = Set.of("Children", "People", "Women", "Men");

  /** Whose names tell of several things: {@code Department for Tides, Piers and Walls}. */
  private static final Set<String> LISTING =
      Set.of("Department", "Ministry", "Office", "Faculty", "Committee", "Commission", "Institute");

  private final Lexicon lexicon;
  private final List<Word> words;
  private final Predicate<Word> person;

  RightReach(Lexicon lexicon, List<Word> words, Predicate<Word> person) {
    this.lexicon = lexicon;
    this.words = words;
    this.person = person;
  }

  /**
   * The word after the name that the opener begins; the one after the opener where it opens none.
   */
  int of(int opener) {
    int first = afterLink(opener + 1, words.get(opener));
    if (!isPart(first)) {
      return opener + 1;
    }
    boolean lists = LISTING.contains(words.get(opener).text());
    int next = first + 1;
    int beforeJoint = next;
    for (int after = next; after < words.size(); ) {
      if (isPart(after) || isOffice(after, words.get(opener))) {
        next = ++after;
      } else if (isJoint(after, lists) && !(isOf(opener) && isPossessive(after))) {
        beforeJoint = next;
        after++;
      } else {
        return isHeading(after) ? beforeJoint : next;
      }
    }
    return next;
  }

  /** {@code Updates} of {@code Friends of Tarn Park & Ward Updates}. */
  private boolean isHeading(int after) {
    return words.get(after).capital() && !lexicon.isNameWord(words.get(after));
  }

  /**
   * Where the name goes on after {@code of}, {@code for the}, ...; -1 where there is no such link.
   */
  private int afterLink(int at, Word opener) {
    if (at + 1 >= words.size() || !links(words.get(at), opener)) {
      return -1;
    }
    return words.get(at + 1).is("the") ? at + 2 : at + 1;
  }

  private static boolean links(Word link, Word opener) {
    return switch (link.text()) {
      case "of" -> !opener.is("Committee") && !opener.is("Council");
      case "for" -> !opener.is("Board");
      case "in" -> opener.is("Partnership");
      case "to" -> opener.is("Campaign");
      case "on" -> opener.is("Committee") || opener.is("Commission") || opener.is("Council");
      default -> false;
    };
  }

  private boolean isPart(int at) {
    return at >= 0
        && at < words.size()
        && lexicon.isNameWord(words.get(at))
        && !person.test(words.get(at));
  }

  /** {@code Office of the Tides and Piers Commissioner}. */
  private boolean isOffice(int at, Word opener) {
    return opener.is("Office") && lexicon.isRank(words.get(at));
  }

  /** {@code and} or {@code of} between parts, or a comma in a list that {@code and} ends. */
  private boolean isJoint(int at, boolean lists) {
    Word word = words.get(at);
    if (!isPart(at + 1)) {
      return false;
    }
    return word.is("of")
        || word.isPossessiveOf(words.get(at - 1))
        || word.isAnd()
        || (word.is(",") && lists && andFollows(at + 1));
  }

  /** {@code Bank of Tarn's}: what follows is the bank's, and no part of its name. */
  private boolean isPossessive(int at) {
    return words.get(at).isPossessiveOf(words.get(at - 1))
        && words.get(at).is("'s")
        && !PEOPLE.contains(words.get(at - 1).text());
  }

  private boolean isOf(int opener) {
    return words.get(opener + 1).is("of");
  }

  private boolean andFollows(int from) {
    for (int at = from; at < words.size() && (isPart(at) || words.get(at).is(",")); at++) {
      if (at + 1 < words.size() && words.get(at + 1).isAnd()) {
        return true;
      }
    }
    return false;
  }
}

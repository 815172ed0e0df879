package org.minutegraph.extract.bodies;

import java.util.List;

/** What words are to names of bodies. */
final class Lexicon {
  private final Phrases bodies = Phrases.named("heads-of-bodies");
  private final Phrases organisations = Phrases.named("heads-of-organisations");
  private final Phrases strong = Phrases.named("strong-heads");
  private final Phrases small = Phrases.named("small-heads");
  private final Phrases generic = Phrases.named("generic-words");
  private final Phrases parents = Phrases.named("parents");
  private final Phrases things = Phrases.named("things");
  private final Phrases outside = Phrases.named("not-in-names");
  private final Phrases ranks = Phrases.named("ranks");
  private final Phrases openers = Phrases.named("openers");
  private final Phrases beginners = Phrases.named("beginners");
  private final Phrases areas = Phrases.named("areas");
  private final Phrases countries = Phrases.named("countries");
  private final Phrases companies = Phrases.named("heads-of-companies");
  private final Phrases unbroken = Phrases.named("unbroken");
  private final Phrases smallBefore = Phrases.named("before-small-heads");
  private final Phrases volunteers = Phrases.named("groups-of-volunteers");

  /** How many words the head takes that begins there; 0 where none does. */
  int headAt(List<Word> words, int at) {
    if (unbroken.lengthAt(words, at) > 0) {
      return 0;
    }
    int printed = Math.max(bodies.lengthAt(words, at), organisations.lengthAt(words, at));
    if (printed == 0 && small.lengthAt(words, at) == 1 && isSmallHead(words, at)) {
      return 1;
    }
    return printed;
  }

  /** {@code Tarn Valley Select commission}, {@code the Tides team}; not {@code a Tarn school}. */
  private boolean isSmallHead(List<Word> words, int at) {
    int first = at;
    while (first > 0 && isNameWord(words.get(first - 1))) {
      first--;
    }
    boolean told = first > 0 && smallBefore.has(words.get(first - 1));
    return at - first >= 3
        || (told && words.subList(first, at).stream().anyMatch(this::isSpecific));
  }

  boolean isBodyHead(List<Word> words, int at) {
    return bodies.lengthAt(words, at) > 0
        || (organisations.lengthAt(words, at) == 0 && bodies.has(words.get(at).large()));
  }

  boolean isCompany(List<Word> words, int at) {
    return companies.lengthAt(words, at) > 0;
  }

  boolean isStrong(List<Word> words, int at) {
    return strong.lengthAt(words, at) > 0 || !words.get(at).capital();
  }

  boolean isOpener(Word word) {
    return openers.has(word);
  }

  /** How many words a beginner takes; 0 where there is none. */
  int beginnerAt(List<Word> words, int at) {
    return beginners.lengthAt(words, at);
  }

  /** {@code East} of {@code Planning Committee (East)}. */
  boolean isArea(Word word) {
    return areas.has(word);
  }

  /** {@code Wales} of {@code Tide Panel for Wales}. */
  boolean isCountry(Word word) {
    return countries.has(word);
  }

  boolean isRank(Word word) {
    return ranks.has(word);
  }

  boolean isVolunteers(Word word) {
    return volunteers.has(word);
  }

  /** True for a capitalised word that can stand in the name of a body. */
  boolean isNameWord(Word word) {
    return word.capital() && !outside.has(word) && !ranks.has(word);
  }

  /** True for a word of a name that is no small word, rank or generic word. */
  boolean isSpecific(Word word) {
    return isNameWord(word) && !generic.has(word);
  }

  /** True where these words and the head after them name nothing by themselves. */
  boolean isGeneric(List<Word> words, int first, int head, int length) {
    if (parents.lengthAt(words, first) > 0) {
      return false;
    }
    for (int at = first; at < head; at++) {
      if (things.lengthAt(words, at) == head + length - at) {
        return true;
      }
    }
    return words.subList(first, head).stream()
        .allMatch(word -> generic.has(word) || !word.capital() || word.is("Council"));
  }
}

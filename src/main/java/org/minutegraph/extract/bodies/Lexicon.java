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
  private final Phrases bodyBeginners = Phrases.named("beginners-of-bodies");
  private final Phrases areas = Phrases.named("areas");
  private final Phrases countries = Phrases.named("countries");
  private final Phrases companies = Phrases.named("heads-of-companies");
  private final Phrases unbroken = Phrases.named("unbroken");
  private final Phrases smallBefore = Phrases.named("before-small-heads");
  private final Phrases legalForms = Phrases.named("legal-forms");
  private final Phrases trades = Phrases.named("trades");
  private final Phrases numbered = Phrases.named("numbered-groups");
  private final Phrases volunteers = Phrases.named("groups-of-volunteers");

  private final OrdinaryWords ordinary;

  Lexicon(OrdinaryWords ordinary) {
    this.ordinary = ordinary;
  }

  /** How many words the head takes that begins there; 0 where none does. */
  int headAt(List<Word> words, int at) {
    if (unbroken.lengthAt(words, at) > 0 || isBracketed(words, at)) {
      return 0;
    }
    int printed = Math.max(bodies.lengthAt(words, at), organisations.lengthAt(words, at));
    if (printed == 0 && small.lengthAt(words, at) == 1 && isSmallHead(words, at)) {
      return 1;
    }
    return printed > 0 ? printed : trade(words, at);
  }

  /** {@code Leisure} in {@code Tarnside Leisure}, not in {@code Community Leisure}. */
  private int trade(List<Word> words, int at) {
    int length = trades.lengthAt(words, at);
    boolean named =
        length > 0 && at > 0 && isSpecific(words.get(at - 1)) && isProper(words.get(at - 1));
    int next = at + length;
    boolean owner =
        named && next < words.size() && words.get(next).isPossessiveOf(words.get(next - 1));
    return named && !owner ? length : 0;
  }

  /** A word with a capital that is none of the language's own. */
  boolean isProper(Word word) {
    return word.text().length() > 2 && !ordinary.is(word);
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

  /** {@code UK} of {@code Tarn Walls (UK) Ltd}. */
  private boolean isBracketed(List<Word> words, int at) {
    return at > 0
        && at + 2 < words.size()
        && words.get(at - 1).is("(")
        && words.get(at + 1).is(")")
        && isCompany(words, at + 2);
  }

  boolean isBodyHead(List<Word> words, int at) {
    return bodies.lengthAt(words, at) > 0
        || (organisations.lengthAt(words, at) == 0 && bodies.has(words.get(at).large()));
  }

  boolean isCompany(List<Word> words, int at) {
    return companies.lengthAt(words, at) > 0;
  }

  /** {@code plc} after {@code Tarnside Buses}. */
  boolean isLegalForm(Word word) {
    return legalForms.has(word);
  }

  boolean isStrong(List<Word> words, int at) {
    return strong.lengthAt(words, at) > 0 || !words.get(at).capital();
  }

  boolean isOpener(Word word) {
    return openers.has(word);
  }

  /** How many words a beginner takes; 0 where there is none. */
  int beginnerAt(List<Word> words, int at) {
    return Math.max(beginners.lengthAt(words, at), bodyBeginners.lengthAt(words, at));
  }

  /** {@code NHS} before the name of a place, not before {@code Dentists}. */
  boolean begins(List<Word> words, int at, int next) {
    return !words.get(at).is("NHS") || isProper(words.get(next));
  }

  /** {@code Cyngor Tref}. */
  boolean isBeginnerOfBodies(List<Word> words, int at) {
    return bodyBeginners.lengthAt(words, at) > 0;
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

  /** {@code Scout} of {@code 1st Tarn Scout Group}. */
  boolean isNumbered(Word word) {
    return numbered.has(word);
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

package org.minutegraph.extract.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.BodyKind;

/** Finds names of bodies in a text by capitals and head words. */
public final class BodyFinder {
  /** No name has more words than this. */
  private static final int LONGEST = 24;

  private final Lexicon lexicon;
  private final KnownNames known = new KnownNames();
  private final Units units;

  BodyFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    units = new Units(lexicon);
  }

  /** A name among words: first word, word after the last, kind. */
  private record Reach(int first, int next, BodyKind kind, boolean certain) {}

  /**
   * What a text is read with: its words, who of them are people, and the document's short forms.
   */
  private record Reading(String text, List<Word> words, Predicate<Word> person, ShortForms own) {
    boolean capitalAt(int at) {
      return at < words.size()
          && words.get(at).capital()
          && Character.isLetter(text.charAt(words.get(at).start()));
    }
  }

  /** The kind of a text that is a body's name from beginning to end. */
  Optional<BodyKind> whole(String text) {
    return in(text, (from, to) -> false, ShortForms.NONE).stream()
        .filter(found -> found.name().length() == text.length())
        .map(Found::kind)
        .findFirst();
  }

  /** Tells whether somebody is named between two places of a text. */
  interface People {
    boolean between(int start, int end);
  }

  /** The names in a text, in order, not overlapping. */
  List<Found> in(String text, People people, ShortForms own) {
    List<Word> words = Word.in(text);
    Reading reading =
        new Reading(text, words, word -> people.between(word.start(), word.end()), own);
    List<Found> found = new ArrayList<>();
    int floor = 0;
    for (int at = 0; at < words.size(); ) {
      Reach reach = at(reading, at, floor);
      if (reach != null) {
        found.add(found(reading, reach));
        floor = reach.next;
      }
      at = reach == null ? at + 1 : Math.max(reach.next, at + 1);
    }
    return found;
  }

  private static Found found(Reading reading, Reach reach) {
    int start = reading.words.get(reach.first).start();
    int end = reading.words.get(reach.next - 1).end();
    return new Found(reading.text.substring(start, end), reach.kind, start, end, reach.certain);
  }

  private @Nullable Reach at(Reading reading, int at, int floor) {
    Reach reach = longer(known(reading, at), at > 1 ? unit(reading, at) : null);
    if (reach == null) {
      reach = opened(reading, at, floor);
    }
    reach = longer(reach, begun(reading, at));
    return reach == null ? headed(reading, at, floor) : reach;
  }

  /** {@code Early Help, Families and Schools} after an office, and not its beginning. */
  private static @Nullable Reach longer(@Nullable Reach one, @Nullable Reach other) {
    return one == null || (other != null && other.next > one.next) ? other : one;
  }

  /** {@code Ofsted}, but not in {@code Ofsted Improvement Board}. */
  private @Nullable Reach known(Reading reading, int at) {
    KnownNames.Known name = known.at(reading.words, at, reading.own);
    if (name == null
        || reading.person.test(reading.words.get(at))
        || laterHead(reading, at + name.length()) > 0
        || ends(reading.words).isCompany(at + name.length())
        || isHeadOfName(reading, at)) {
      return null;
    }
    return new Reach(at, ends(reading.words).ofName(at + name.length()), name.kind(), true);
  }

  /** {@code ICB} in {@code Tarn and Wharf ICB}: the end of a longer name. */
  private boolean isHeadOfName(Reading reading, int at) {
    List<Word> words = reading.words;
    return at > 0
        && lexicon.headAt(words, at) > 0
        && lexicon.isSpecific(words.get(at - 1))
        && !reading.person.test(words.get(at - 1));
  }

  /** The unit after an office and a comma or dash. */
  private @Nullable Reach unit(Reading reading, int at) {
    int next = units.after(reading.words, at - 2, reading.person);
    return next < 0 ? null : new Reach(at, next, BodyKind.ORGANISATION, false);
  }

  /** The next head among the capitals that go on from there without a break; -1 where none is. */
  private int laterHead(Reading reading, int from) {
    int at = from;
    while (at < from + LONGEST && reading.capitalAt(at) && lexicon.headAt(reading.words, at) == 0) {
      at++;
    }
    return at < reading.words.size() && lexicon.headAt(reading.words, at) > 0 ? at : -1;
  }

  /** {@code Association of Harbour Masters}. */
  private @Nullable Reach opened(Reading reading, int at, int floor) {
    List<Word> words = reading.words;
    if (!lexicon.isOpener(words.get(at))) {
      return null;
    }
    int next = new RightReach(lexicon, words, reading.person).of(at);
    if (next <= at + 1) {
      return null;
    }
    int first = left(reading, floor, at).of(at);
    return new Reach(first, ends(words).ofHead(next), kind(reading, first, at), true);
  }

  /** {@code Healthwatch Tarnside}. */
  private @Nullable Reach begun(Reading reading, int at) {
    List<Word> words = reading.words;
    int length = lexicon.beginnerAt(words, at);
    int next = at + length;
    while (length > 0 && next < words.size() && lexicon.isNameWord(words.get(next))) {
      next++;
    }
    boolean body = lexicon.isBeginnerOfBodies(words, at);
    return next > at + length && lexicon.begins(words, at, at + length)
        ? new Reach(
            at, ends(words).ofDistrict(next), body ? BodyKind.BODY : BodyKind.ORGANISATION, true)
        : null;
  }

  private @Nullable Reach headed(Reading reading, int at, int floor) {
    List<Word> words = reading.words;
    int length = lexicon.headAt(words, at);
    if (length == 0 || at < floor || !endsHere(reading, at, length, floor)) {
      return null;
    }
    int first = left(reading, floor, at).of(at);
    boolean bare = first == at;
    if (bare
        ? !isCabinet(words, at) || isOfficeBefore(words, at)
        : lexicon.isGeneric(words, first, at, length)) {
      return null;
    }
    if (isPortfolio(words, first, at)) {
      return null;
    }
    return new Reach(first, ends(words).ofName(at + length), kind(reading, first, at), true);
  }

  private NameEnd ends(List<Word> words) {
    return new NameEnd(lexicon, words);
  }

  /**
   * {@code Cabinet Member for Leisure Services}, {@code Head of Legal Services}: what somebody
   * answers for, and no body.
   */
  private static boolean isPortfolio(List<Word> words, int first, int head) {
    if (first < 2) {
      return false;
    }
    Word office = words.get(first - 2);
    boolean member = office.is("Member") || office.is("Holder") || office.is("Spokesperson");
    boolean leader = office.is("Head") || office.is("Director") || office.is("Manager");
    boolean wide =
        words.get(head).is("Services")
            && words.subList(first, head).stream().filter(Word::capital).count() == 1;
    return words.get(first - 1).is("for") && member
        || words.get(first - 1).is("of") && leader && wide;
  }

  /** {@code the Cabinet}, {@code the Executive}: names of one word. */
  private static boolean isCabinet(List<Word> words, int at) {
    return words.get(at).is("Cabinet") || words.get(at).is("Executive");
  }

  /** {@code Chief Executive}. */
  private boolean isOfficeBefore(List<Word> words, int at) {
    return at > 0 && lexicon.isRank(words.get(at - 1));
  }

  /** A company may have somebody's name: {@code Ann Ash & Sons}. */
  private LeftReach left(Reading reading, int floor, int head) {
    Predicate<Word> person = lexicon.isCompany(reading.words, head) ? w -> false : reading.person;
    return new LeftReach(lexicon, reading.words, floor, person, at -> endsName(reading, at, floor));
  }

  /** True where the words up to there, after {@code floor}, are a name that needs no more. */
  private boolean endsName(Reading reading, int at, int floor) {
    List<Word> words = reading.words;
    if (known.at(words, at, reading.own) != null || words.get(at).is("Cabinet")) {
      return true;
    }
    boolean modified = at > floor && lexicon.isNameWord(words.get(at - 1));
    boolean institution = words.get(at).is("Authority") || words.get(at).is("Agency");
    return isBareCouncil(words, at)
        || modified
            && lexicon.headAt(words, at) > 0
            && (institution || lexicon.isStrong(words, at));
  }

  /** {@code the Council and Tide Committee}: two. */
  private static boolean isBareCouncil(List<Word> words, int at) {
    return words.get(at).is("Council") && at > 0 && words.get(at - 1).is("the");
  }

  /** True where the name ends with this head, whatever capitals follow. */
  private boolean endsHere(Reading reading, int at, int length, int floor) {
    int next = at + length;
    if (isOwners(reading, next)) {
      return false;
    }
    if (!reading.capitalAt(next)) {
      return true;
    }
    if (lexicon.headAt(reading.words, next) > 0 || isCabinet(reading.words, at)) {
      return false;
    }
    int later = laterHead(reading, next);
    if (lexicon.isRank(reading.words.get(next))) {
      return isSpecific(reading, at, floor);
    }
    if (lexicon.isStrong(reading.words, at) || isNamedCouncil(reading, at, floor)) {
      return later < 0 || !lexicon.isBodyHead(reading.words, later);
    }
    return later < 0 && isPossessiveServices(reading.words, at, floor);
  }

  /** {@code Contractors' Guild}: the first word is no end. */
  private boolean isOwners(Reading reading, int next) {
    return next < reading.words.size()
        && reading.words.get(next).is("'")
        && reading.words.get(next).isPossessiveOf(reading.words.get(next - 1))
        && laterHead(reading, next + 1) > 0;
  }

  /** {@code Tarn Parish Council Logo}. */
  private boolean isNamedCouncil(Reading reading, int at, int floor) {
    List<Word> words = reading.words;
    return words.get(at).is("Council")
        && !words.get(at + 1).is("Tax")
        && at > floor + 1
        && !lexicon.isSpecific(words.get(at - 1))
        && lexicon.isSpecific(words.get(at - 2));
  }

  /** {@code Tides and Coastal Wall Team Leader}: two words and more before. */
  private boolean isSpecific(Reading reading, int at, int floor) {
    int first = left(reading, floor, at).of(at);
    return reading.words.subList(first, at).stream().filter(lexicon::isSpecific).count() > 1;
  }

  /** {@code Young People's Services Performance Report}. */
  private static boolean isPossessiveServices(List<Word> words, int at, int floor) {
    return words.get(at).is("Services")
        && at > floor + 1
        && words.get(at - 1).isPossessiveOf(words.get(at - 2));
  }

  private BodyKind kind(Reading reading, int first, int head) {
    List<Word> words = reading.words;
    if (!lexicon.isBodyHead(words, head)) {
      return BodyKind.ORGANISATION;
    }
    boolean volunteers =
        words.get(head).is("Group")
            && words.subList(first, head).stream().anyMatch(this::isVolunteers);
    return volunteers ? BodyKind.ORGANISATION : BodyKind.BODY;
  }

  private boolean isVolunteers(Word word) {
    return lexicon.isVolunteers(word);
  }
}

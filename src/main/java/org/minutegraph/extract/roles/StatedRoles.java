package org.minutegraph.extract.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.extract.grammar.PostWords;

/** The ways in which a sentence says what post somebody holds. */
final class StatedRoles {
  private StatedRoles() {}

  /**
   * A role of somebody.
   *
   * @param who holds it
   * @param split role and organisation
   * @param start of the words that say so
   * @param end of them
   */
  record Stated(Hit who, RoleSplit split, int start, int end) {
    /** A post that is told of the name that stands before it. */
    static Stated of(Hit who, RoleSplit split) {
      return new Stated(who, split, who.start(), split.end());
    }

    /** The same person's same post at the same place, in other or fewer words. */
    boolean repeats(Stated other) {
      String one = split.role().toLowerCase(Locale.ROOT);
      String two = other.split.role().toLowerCase(Locale.ROOT);
      return who.equals(other.who) && (one.contains(two) || two.contains(one));
    }
  }

  private static final Pattern JOINT = Pattern.compile("\\s(?:and|&)\\s");

  private static final Pattern SUCCESSOR =
      Pattern.compile(
          "\\b(?i:his|her|their|whose)\\s(?:successor|replacement)s?(?:,|\\s(?:(?:is|was|as|will|would|to)\\s?(?:be)?))?\\s(?:the\\s)?$");

  private static final int LONGEST_SIGN = 6;

  /** {@code Dean of Elm College and an adviser to the Oak Trust}. */
  private static final Pattern AND =
      Pattern.compile(
          ",?\\s(?:and|as\\swell\\sas)\\s(?:(?:is|was|also|currently|now|formerly)\\s){0,2}(?=\\p{L})");

  /** The roles that a text states of the people it names. */
  static List<Stated> in(String text, List<Hit> hits) {
    List<Stated> found = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      Stream.concat(PostPlaces.in(text, hits, i), ToldRoles.in(text, hits, i))
          .filter(stated -> found.stream().noneMatch(other -> isTaken(stated, other)))
          .forEach(found::add);
    }
    found.replaceAll(stated -> joint(text, hits, stated));
    List<Stated> more = new ArrayList<>();
    found.forEach(stated -> second(text, hits, stated).forEach(more::add));
    hits.forEach(hit -> successor(text, hit, found).ifPresent(more::add));
    more.stream().filter(stated -> found.stream().noneMatch(stated::repeats)).forEach(found::add);
    return found;
  }

  /** {@code Ann Lee, Head of Roads, Jo Ash}: the post is told of the one before it. */
  private static boolean isTaken(Stated stated, Stated other) {
    boolean same = stated.split().end() == other.split().end();
    int gap = stated.who().start() - stated.split().end();
    boolean before = gap >= 0 && gap <= LONGEST_SIGN;
    return stated.repeats(other) || (same && before && other.who().end() < stated.who().start());
  }

  /** {@code Principal and Chief Executive, Elm College}: one post of two names. */
  private static Stated joint(String text, List<Hit> hits, Stated stated) {
    RoleSplit one = stated.split();
    return one.organisation() != null
            || !text.startsWith(one.role(), one.end() - one.role().length())
        ? stated
        : second(text, hits, stated)
            .filter(
                other ->
                    JOINT
                        .matcher(text.substring(one.end(), nameStart(text, other, one.end())))
                        .matches())
            .map(Stated::split)
            .map(two -> joined(text, one, two))
            .map(split -> new Stated(stated.who(), split, stated.start(), split.end()))
            .findFirst()
            .orElse(stated);
  }

  private static int nameStart(String text, Stated other, int from) {
    return Math.max(from, text.indexOf(other.split().role(), from));
  }

  private static RoleSplit joined(String text, RoleSplit one, RoleSplit two) {
    int start = one.end() - one.role().length();
    int end = text.indexOf(two.role(), one.end()) + two.role().length();
    return new RoleSplit(text.substring(start, end), two.organisation(), two.end());
  }

  /** {@code thanked Ms Ash, the Clerk, and welcomed her successor, Mr Birch}: the same post. */
  private static Optional<Stated> successor(String text, Hit hit, List<Stated> found) {
    int from = Math.max(0, hit.start() - 60);
    return !SUCCESSOR.matcher(text.substring(from, hit.start())).find()
        ? Optional.empty()
        : found.stream()
            .filter(stated -> stated.who().end() < hit.start())
            .reduce((one, other) -> other)
            .map(stated -> new Stated(hit, stated.split(), hit.start(), hit.end()));
  }

  /** Another post behind the one that is told of somebody, where nobody else is named. */
  private static Stream<Stated> second(String text, List<Hit> hits, Stated stated) {
    int from = stated.split().end();
    int next =
        hits.stream()
            .mapToInt(Hit::start)
            .filter(at -> at >= from)
            .findFirst()
            .orElse(text.length());
    Matcher and = AND.matcher(text).region(from, next);
    return from >= stated.who().end() && and.lookingAt()
        ? PostWords.at(text, and.end()).stream()
            .filter(post -> post.headEnd() <= next && !PostBefore.isNext(text, post, next))
            .map(post -> Stated.of(stated.who(), RoleSplit.beside(text, post)))
        : Stream.empty();
  }
}

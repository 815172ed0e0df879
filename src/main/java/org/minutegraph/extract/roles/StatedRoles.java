package org.minutegraph.extract.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.minutegraph.extract.grammar.NameFinder.Hit;

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

  /** The roles that a text states of the people it names. */
  static List<Stated> in(String text, List<Hit> hits) {
    List<Stated> found = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      Stream.concat(PostPlaces.in(text, hits, i), ToldRoles.in(text, hits, i))
          .filter(stated -> found.stream().noneMatch(stated::repeats))
          .forEach(found::add);
    }
    return found;
  }
}

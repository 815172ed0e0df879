package org.minutegraph.extract.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.PhraseRules;
import org.minutegraph.model.Passage;

/**
 * A passage with those who speak and act in it printed over, place for place.
 *
 * @param passage as it stands
 * @param marked its text with {@link PhraseRules#WHO} over every naming
 * @param actors in order
 */
public record MarkedText(Passage passage, String marked, List<Actor> actors) {
  public MarkedText {
    actors = List.copyOf(actors);
  }

  public static MarkedText of(Passage passage, NameFinder names) {
    List<Actor> actors = Actor.in(passage, names);
    char[] marked = passage.text().toCharArray();
    actors.forEach(actor -> Arrays.fill(marked, actor.start(), actor.end(), PhraseRules.WHO));
    return new MarkedText(passage, new String(marked), actors);
  }

  public String text() {
    return passage.text();
  }

  /** The last actor that begins in a stretch. */
  public Optional<Actor> last(int from, int to) {
    return actors.stream()
        .filter(actor -> actor.start() >= from && actor.start() < to)
        .reduce((first, second) -> second);
  }

  /** The first actor that begins in a stretch. */
  public Optional<Actor> first(int from, int to) {
    return actors.stream().filter(a -> a.start() >= from && a.start() < to).findFirst();
  }
}

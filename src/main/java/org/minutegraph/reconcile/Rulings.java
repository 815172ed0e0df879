package org.minutegraph.reconcile;

import java.util.List;
import org.minutegraph.model.Curation.Naming;
import org.minutegraph.model.Curation.Ruling;
import org.minutegraph.model.KnownPersona;

/** What people have said of single namings. */
final class Rulings {
  private final List<Ruling> all;
  private final List<Ruling> different;

  Rulings(List<Ruling> all) {
    this.all = List.copyOf(all);
    different = all.stream().filter(ruling -> !ruling.same()).toList();
  }

  static boolean means(Naming naming, KnownPersona persona) {
    return naming.document().equals(persona.document())
        && naming.name().equals(persona.name().printed());
  }

  List<Ruling> same() {
    return all.stream().filter(Ruling::same).toList();
  }

  /** Those of the candidates who are not ruled out. */
  List<PersonCluster> allowed(KnownPersona persona, List<PersonCluster> candidates) {
    return candidates.size() < 2
        ? candidates
        : candidates.stream().filter(cluster -> !isOther(persona, cluster)).toList();
  }

  /** Whether somebody has said that the persona is not this person. */
  boolean isOther(KnownPersona persona, PersonCluster cluster) {
    return !different.isEmpty()
        && cluster.firm().stream().anyMatch(other -> forbid(persona, other));
  }

  /**
   * Whether the persona leaves a person who has both sides of a ruling. The first of the two
   * leaves, which is the one that was in doubt, unless the person bears its name: then the other.
   */
  boolean isOut(KnownPersona persona, PersonCluster cluster) {
    return different.stream().anyMatch(ruling -> isOut(ruling, persona, cluster));
  }

  private static boolean isOut(Ruling ruling, KnownPersona persona, PersonCluster cluster) {
    boolean named = cluster.curated() == null && means(ruling.one(), cluster.first());
    return means(named ? ruling.other() : ruling.one(), persona)
        && cluster.firm().stream().anyMatch(p -> means(named ? ruling.one() : ruling.other(), p));
  }

  /** Whether somebody has said that these are two. */
  boolean forbid(PersonCluster one, PersonCluster other) {
    return !different.isEmpty() && one.firm().stream().anyMatch(persona -> isOther(persona, other));
  }

  private boolean forbid(KnownPersona one, KnownPersona other) {
    return different.stream()
        .anyMatch(
            ruling ->
                means(ruling.one(), one) && means(ruling.other(), other)
                    || means(ruling.one(), other) && means(ruling.other(), one));
  }
}

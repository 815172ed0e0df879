package org.minutegraph.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.minutegraph.model.Mention.Form;
import org.minutegraph.model.NamedAs;

/** The people of the council, from the fuller names to the shorter. */
final class PersonClusters {
  private final List<PersonCluster> all = new ArrayList<>();
  private final Map<String, List<PersonCluster>> bySurname = new HashMap<>();
  private final Map<NamedAs, List<PersonCluster>> of = new HashMap<>();

  /** Forms from the fullest to the shortest. */
  PersonClusters(Map<NamedAs, TreeSet<KnownPersona>> fullestFirst) {
    fullestFirst.forEach(
        (name, personas) -> {
          Set<String> documents = new HashSet<>();
          personas.forEach(persona -> documents.add(persona.document()));
          place(name, documents);
        });
  }

  List<PersonCluster> all() {
    return all;
  }

  /** Whom a form can mean. */
  List<PersonCluster> of(NamedAs name) {
    return of.getOrDefault(name, List.of());
  }

  /** For a name of one document alone: those who can bear it. */
  List<PersonCluster> fitting(NamedAs name) {
    return name.form() == Form.INITIALS
        ? all.stream().filter(cluster -> cluster.fitsInitials(name)).toList()
        : bySurname.getOrDefault(name.name().lastKey(), List.of()).stream()
            .filter(cluster -> cluster.fits(name))
            .toList();
  }

  /** One who is named a little otherwise, and never in the same minutes. */
  private static List<PersonCluster> variants(
      NamedAs name, Set<String> documents, List<PersonCluster> family) {
    return family.stream().filter(cluster -> cluster.isVariant(name, documents)).toList();
  }

  private void place(NamedAs name, Set<String> documents) {
    List<PersonCluster> family =
        bySurname.computeIfAbsent(name.name().lastKey(), key -> new ArrayList<>());
    List<PersonCluster> fits = family.stream().filter(cluster -> cluster.fits(name)).toList();
    fits = fits.isEmpty() ? variants(name, documents, family) : fits;
    if (fits.isEmpty()) {
      PersonCluster cluster = new PersonCluster(name);
      family.add(cluster);
      all.add(cluster);
      fits = List.of(cluster);
    } else if (fits.size() == 1) {
      fits.get(0).add(name);
    }
    if (fits.size() == 1) {
      fits.get(0).seenIn(documents);
    }
    of.put(name, List.copyOf(fits));
  }
}

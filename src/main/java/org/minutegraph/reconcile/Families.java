package org.minutegraph.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutegraph.model.Curation;
import org.minutegraph.model.Curation.CuratedPerson;
import org.minutegraph.model.Curation.Naming;
import org.minutegraph.model.Curation.Ruling;
import org.minutegraph.model.KnownPersona;
import org.minutegraph.model.PersonName;
import org.minutegraph.model.Surnames;

/** Parts the personas of a council into those whose names must be held against each other. */
final class Families {
  private final Map<String, String> above = new HashMap<>();

  private Families() {}

  static List<Collection<KnownPersona>> of(Set<KnownPersona> personas, Curation curation) {
    Families families = new Families();
    personas.forEach(persona -> families.bind(keys(persona)));
    bonds(curation).forEach(families::bind);
    Map<String, Collection<KnownPersona>> parted = new TreeMap<>();
    for (KnownPersona persona : personas) {
      String root = families.root(keys(persona).get(0));
      parted.computeIfAbsent(root, key -> new ArrayList<>()).add(persona);
    }
    return new ArrayList<>(parted.values());
  }

  /** What of the curation concerns the family. */
  static Curation curation(Collection<KnownPersona> family, Curation whole) {
    Set<String> keys = family.stream().flatMap(p -> keys(p).stream()).collect(Collectors.toSet());
    return new Curation(
        whole.people().stream()
            .filter(person -> keys(person).stream().anyMatch(keys::contains))
            .toList(),
        whole.rulings().stream()
            .filter(ruling -> keys(ruling).stream().anyMatch(keys::contains))
            .toList());
  }

  private static List<List<String>> bonds(Curation curation) {
    return Stream.concat(
            curation.people().stream().map(Families::keys),
            curation.rulings().stream().map(Families::keys))
        .toList();
  }

  private static List<String> keys(KnownPersona persona) {
    return Surnames.of(persona).stream().flatMap(s -> Surnames.keys(s).stream()).toList();
  }

  private static List<String> keys(CuratedPerson person) {
    return person.names().stream()
        .flatMap(name -> Surnames.keys(Surnames.of(name)).stream())
        .toList();
  }

  private static List<String> keys(Ruling ruling) {
    return Stream.of(ruling.one(), ruling.other()).flatMap(n -> keys(n).stream()).toList();
  }

  private static Set<String> keys(Naming naming) {
    return new TreeSet<>(Surnames.keys(Surnames.of(PersonName.of(naming.name()))));
  }

  private void bind(List<String> keys) {
    keys.forEach(key -> above.put(root(key), root(keys.get(0))));
  }

  private String root(String key) {
    String at = key;
    String up = above.getOrDefault(at, at);
    while (!up.equals(at)) {
      String next = above.getOrDefault(up, up);
      above.put(at, next);
      at = up;
      up = next;
    }
    return at;
  }
}

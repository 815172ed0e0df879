package org.minutegraph.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minutegraph.model.Identification;
import org.minutegraph.model.Identification.Ambiguous;
import org.minutegraph.model.Identification.Matched;
import org.minutegraph.model.Identification.Minted;
import org.minutegraph.model.IdentifiedRecord;
import org.minutegraph.model.NamedAs;
import org.minutegraph.model.Person;
import org.minutegraph.model.Slug;

/**
 * Tells who the personas of a council's documents are. Documents are added as they come, in any
 * order; {@link #identifications} is the same for the same documents. What is kept grows with the
 * number of different names and of personas, not with the length of the documents.
 *
 * <p>Names that agree in surname and given names or initials are one person; a surname alone is the
 * one person known who fits it, with a member's title only a member; where several fit, the persona
 * stays {@link Ambiguous}. Not for use by several threads at once.
 */
public final class PeopleReconciler {
  private final String council;
  private final Map<NamedAs, TreeSet<KnownPersona>> shared = new TreeMap<>(NamedAs.FULLEST_FIRST);
  private final TreeSet<KnownPersona> local = new TreeSet<>(KnownPersona.IN_ORDER);

  /**
   * Knows nobody yet.
   *
   * @param council its slug
   */
  public PeopleReconciler(String council) {
    this.council = council;
  }

  /** Takes in the people of a document. */
  public void add(IdentifiedRecord identified) {
    KnownPersona.of(identified).forEach(this::add);
  }

  /** Takes in one persona; one that is known already changes nothing. */
  public void add(KnownPersona persona) {
    if (persona.local()) {
      local.add(persona);
    } else {
      shared
          .computeIfAbsent(persona.name(), name -> new TreeSet<>(KnownPersona.IN_ORDER))
          .add(persona);
    }
  }

  /** Who everybody is, by document and persona. */
  public List<Identification> identifications() {
    PersonClusters clusters = new PersonClusters(shared);
    Map<PersonCluster, Person> people = people(clusters.all());
    List<Identification> found = new ArrayList<>();
    Map<PersonCluster, KnownPersona> first = firsts(clusters);
    shared.forEach(
        (name, personas) ->
            personas.forEach(p -> found.add(identify(p, clusters.of(name), people, first))));
    for (KnownPersona persona : local) {
      List<PersonCluster> fits = clusters.fitting(persona.name());
      found.add(fits.isEmpty() ? own(persona) : identify(persona, fits, people, first));
    }
    found.sort(
        Comparator.comparing(Identification::document).thenComparing(Identification::persona));
    return Collections.unmodifiableList(found);
  }

  private Identification identify(
      KnownPersona persona,
      List<PersonCluster> fits,
      Map<PersonCluster, Person> people,
      Map<PersonCluster, KnownPersona> first) {
    if (fits.size() > 1) {
      return ambiguous(persona, fits.stream().map(people::get).toList());
    }
    PersonCluster cluster = fits.get(0);
    Person person = Objects.requireNonNull(people.get(cluster));
    return persona.equals(first.get(cluster))
        ? new Minted(
            persona.document(),
            persona.number(),
            person,
            Reasons.minted(persona.name()),
            Reasons.confidence(persona.name()))
        : new Matched(
            persona.document(),
            persona.number(),
            person,
            Reasons.matched(persona.name(), cluster.fullest()),
            Reasons.confidence(persona.name(), cluster.fullest()));
  }

  private Ambiguous ambiguous(KnownPersona persona, List<Person> candidates) {
    return new Ambiguous(
        persona.document(),
        persona.number(),
        alone(persona),
        candidates,
        Reasons.ambiguous(persona.name(), candidates),
        Reasons.UNDECIDED);
  }

  private Minted own(KnownPersona persona) {
    return new Minted(
        persona.document(),
        persona.number(),
        alone(persona),
        Reasons.local(persona.name()),
        Reasons.LOCAL);
  }

  /** A person of the persona's own, whom no other document can mean. */
  private Person alone(KnownPersona persona) {
    String printed = persona.name().printed();
    return new Person(council, Slug.of(printed + " " + persona.document()), printed);
  }

  /** The earliest document that has the fullest form. */
  private Map<PersonCluster, KnownPersona> firsts(PersonClusters clusters) {
    Map<PersonCluster, KnownPersona> first = new HashMap<>();
    for (PersonCluster cluster : clusters.all()) {
      first.put(cluster, Objects.requireNonNull(shared.get(cluster.fullest())).first());
    }
    return first;
  }

  /** Each with a slug of its own: two people of one slug are numbered in the order of names. */
  private Map<PersonCluster, Person> people(List<PersonCluster> clusters) {
    Map<PersonCluster, Person> people = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (PersonCluster cluster : clusters) {
      String name = cluster.fullest().printed();
      String slug = Slug.of(name);
      String free = slug;
      for (int n = 2; !taken.add(free); n++) {
        free = slug + "-" + n;
      }
      people.put(cluster, new Person(council, free, name));
    }
    return people;
  }
}

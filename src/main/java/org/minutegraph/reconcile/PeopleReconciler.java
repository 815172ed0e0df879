package org.minutegraph.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.minutegraph.model.Curation;
import org.minutegraph.model.Identification;
import org.minutegraph.model.Identification.Ambiguous;
import org.minutegraph.model.Identification.Matched;
import org.minutegraph.model.Identification.Minted;
import org.minutegraph.model.IdentifiedRecord;
import org.minutegraph.model.KnownPersona;
import org.minutegraph.model.Person;
import org.minutegraph.model.Slug;
import org.minutegraph.reconcile.Verdict.Why;

/**
 * Tells who the personas of a council's documents are. Documents are added as they come, in any
 * order; {@link #identifications} is the same for the same documents. What is kept grows with the
 * number of personas, not with the length of the documents.
 *
 * <p>Names that agree in surname and given names or initials are one person; a surname alone is the
 * one person known who fits it, with a member's title only a member; where several fit, the one who
 * is seen in the body or the council at the time; else the persona stays {@link Ambiguous}. A rare
 * surname a letter away from a common one is a slip where the two never sit beside each other. What
 * people have settled comes before all that. Not for use by several threads at once.
 */
public final class PeopleReconciler {
  private static final Comparator<Identification> IN_ORDER =
      Comparator.comparing(Identification::document).thenComparing(Identification::persona);

  private final String council;
  private final Curation curation;
  private final TreeSet<KnownPersona> personas = new TreeSet<>(KnownPersona.IN_ORDER);

  /**
   * Knows nobody yet.
   *
   * @param council its slug
   */
  public PeopleReconciler(String council) {
    this(council, Curation.NONE);
  }

  /** Knows what people have settled. */
  public PeopleReconciler(String council, Curation curation) {
    this.council = council;
    this.curation = curation;
  }

  /** Takes in the people of a document. */
  public void add(IdentifiedRecord identified) {
    KnownPersonas.of(identified).forEach(this::add);
  }

  /** Takes in one persona; one that is known already changes nothing. */
  public void add(KnownPersona persona) {
    personas.add(persona);
  }

  /** Who everybody is, by document and persona. */
  public List<Identification> identifications() {
    List<Identification> found = new ArrayList<>();
    for (Collection<KnownPersona> kin : Families.of(personas, curation)) {
      found.addAll(identified(new Family(kin, Families.curation(kin, curation))));
    }
    found.sort(IN_ORDER);
    return Collections.unmodifiableList(found);
  }

  private List<Identification> identified(Family family) {
    Map<PersonCluster, Person> people = people(family.clusters());
    Map<PersonCluster, KnownPersona> first = firsts(family);
    List<Identification> found = new ArrayList<>();
    Set<String> alone = new HashSet<>();
    family
        .verdicts()
        .forEach((persona, verdict) -> found.add(identify(persona, verdict, people, first, alone)));
    return found;
  }

  private Identification identify(
      KnownPersona persona,
      Verdict verdict,
      Map<PersonCluster, Person> people,
      Map<PersonCluster, KnownPersona> first,
      Set<String> alone) {
    if (verdict.who().isEmpty()) {
      return own(persona, alone, verdict.why());
    }
    if (verdict.who().size() > 1) {
      return ambiguous(persona, verdict.who().stream().map(people::get).toList(), alone);
    }
    PersonCluster cluster = verdict.who().get(0);
    Person person = Objects.requireNonNull(people.get(cluster));
    String document = persona.document();
    return persona.equals(first.get(cluster))
        ? new Minted(
            document,
            persona.number(),
            person,
            Reasons.minted(persona.name()),
            Reasons.confidence(persona.name()))
        : new Matched(
            document,
            persona.number(),
            person,
            Reasons.of(verdict.why(), persona.name(), cluster.shown()),
            Reasons.confidence(verdict.why(), persona.name(), cluster.shown()));
  }

  private Ambiguous ambiguous(KnownPersona persona, List<Person> candidates, Set<String> alone) {
    return new Ambiguous(
        persona.document(),
        persona.number(),
        alone(persona, alone),
        candidates,
        Reasons.ambiguous(persona.name(), candidates),
        Reasons.UNDECIDED);
  }

  private Minted own(KnownPersona persona, Set<String> alone, Why why) {
    boolean ruled = why == Why.RULED;
    return new Minted(
        persona.document(),
        persona.number(),
        alone(persona, alone),
        ruled ? Reasons.parted(persona.name()) : Reasons.local(persona.name()),
        ruled ? 1 : Reasons.LOCAL);
  }

  /** A person of the persona's own, whom no other document can mean. */
  private Person alone(KnownPersona persona, Set<String> taken) {
    String printed = persona.name().printed();
    return new Person(council, free(Slug.of(printed + " " + persona.document()), taken), printed);
  }

  /** The earliest document that has the fullest form; nobody for a curated person. */
  private static Map<PersonCluster, KnownPersona> firsts(Family family) {
    Map<PersonCluster, KnownPersona> first = new HashMap<>();
    for (PersonCluster cluster : family.clusters()) {
      if (cluster.curated() == null) {
        first.put(cluster, cluster.first());
      }
    }
    return first;
  }

  /** Each with a slug of its own: two people of one slug are numbered in the order of names. */
  private Map<PersonCluster, Person> people(List<PersonCluster> clusters) {
    Map<PersonCluster, Person> people = new HashMap<>();
    Set<String> taken = new HashSet<>();
    curation.people().forEach(person -> taken.add(person.person().slug()));
    for (PersonCluster cluster : clusters) {
      Person curated = cluster.curated();
      people.put(cluster, curated == null ? minted(cluster, taken) : curated);
    }
    return people;
  }

  private Person minted(PersonCluster cluster, Set<String> taken) {
    String name = cluster.fullest().printed();
    return new Person(council, free(Slug.of(name), taken), name);
  }

  private static String free(String slug, Set<String> taken) {
    String free = slug;
    for (int n = 2; !taken.add(free); n++) {
      free = slug + "-" + n;
    }
    return free;
  }
}

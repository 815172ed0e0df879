package org.minutegraph.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Curation.CuratedPerson;
import org.minutegraph.model.KnownPersona;
import org.minutegraph.model.NamedAs;
import org.minutegraph.model.Person;
import org.minutegraph.model.TitleFamily;

/**
 * The forms of names in a council that mean one person, the fullest first, and where they stand.
 */
final class PersonCluster {
  private final TreeSet<NamedAs> forms = new TreeSet<>(NamedAs.FULLEST_FIRST);
  private final TreeSet<KnownPersona> firm = new TreeSet<>(KnownPersona.IN_ORDER);
  private final Map<NamedAs, Integer> uses = new HashMap<>();
  private final List<NamedAs> registered;
  private final @Nullable Person curated;

  PersonCluster(NamedAs first) {
    forms.add(first);
    registered = List.of();
    curated = null;
  }

  PersonCluster(CuratedPerson person) {
    forms.addAll(person.names());
    registered = person.names();
    curated = person.person();
  }

  /** Whether people have settled that this is a name of the person. */
  boolean isRegisteredAs(NamedAs form) {
    return registered.stream().anyMatch(name -> name.name().equals(form.name()));
  }

  /** The name by which the person is known: the first that people have settled, or the fullest. */
  NamedAs shown() {
    return registered.isEmpty() ? fullest() : registered.get(0);
  }

  /** Whom people have settled it to be. */
  @Nullable Person curated() {
    return curated;
  }

  /** The fullest form; of those with first names the one that most minutes have. */
  NamedAs fullest() {
    return uses.entrySet().stream()
        .filter(use -> use.getKey().name().hasFullGiven())
        .min(
            Map.Entry.<NamedAs, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey(NamedAs.FULLEST_FIRST)))
        .map(Map.Entry::getKey)
        .filter(form -> curated == null)
        .orElseGet(forms::first);
  }

  TreeSet<KnownPersona> firm() {
    return firm;
  }

  Set<String> documents() {
    return firm.stream().map(KnownPersona::document).collect(Collectors.toSet());
  }

  /** The earliest document that has the fullest form, or that has the person at all. */
  KnownPersona first() {
    String name = fullest().printed();
    return firm.stream()
        .filter(persona -> persona.name().printed().equals(name))
        .findFirst()
        .orElseGet(firm::first);
  }

  void add(NamedAs form, List<KnownPersona> personas) {
    forms.add(form);
    uses.merge(form, personas.size(), Integer::sum);
    firm.addAll(personas);
  }

  void addAll(PersonCluster other) {
    forms.addAll(other.forms);
    other.uses.forEach((form, times) -> uses.merge(form, times, Integer::sum));
    firm.addAll(other.firm);
  }

  /** True for {@code Carole Ash} beside {@code Carol Ash}, where no minutes name both. */
  boolean isVariant(NamedAs form, List<KnownPersona> personas) {
    Set<String> documents = documents();
    return form.name().isVariantOf(fullest().name())
        && !form.titlesClash(fullest())
        && personas.stream().noneMatch(p -> documents.contains(p.document()));
  }

  /** True where the form can be this person. */
  boolean fits(NamedAs form) {
    List<NamedAs> own =
        forms.stream().filter(f -> f.name().lastKey().equals(form.name().lastKey())).toList();
    return !own.isEmpty()
        && (form.name().isSingle() && own.stream().anyMatch(f -> !f.name().isSingle())
            ? fitsSurname(form, own)
            : own.stream().allMatch(form::agreesWith));
  }

  private static boolean fitsSurname(NamedAs form, List<NamedAs> own) {
    boolean titles =
        own.stream().anyMatch(f -> TitleFamily.of(f.title()) == TitleFamily.of(form.title()))
            || own.stream().noneMatch(form::titlesClash);
    boolean sexes = own.stream().noneMatch(f -> TitleFamily.sexesClash(f.title(), form.title()));
    return titles && sexes;
  }

  /** Whether these minutes have the person beside the persona. */
  boolean isBeside(KnownPersona persona) {
    return firm.stream()
        .anyMatch(p -> p.document().equals(persona.document()) && p.number() != persona.number());
  }

  /** Whether some minutes list the person beside a namesake of another calling. */
  boolean isNamesakeOf(NamedAs form, List<KnownPersona> personas) {
    Set<String> listed = listed();
    return TitleFamily.clash(form.title(), fullest().title())
        && personas.stream().anyMatch(p -> p.listed() && listed.contains(p.document()));
  }

  /** Whether some minutes list both, so that they are two. */
  boolean isListedBeside(PersonCluster other) {
    Set<String> listed = listed();
    listed.retainAll(other.listed());
    return !listed.isEmpty();
  }

  private Set<String> listed() {
    return firm.stream()
        .filter(KnownPersona::listed)
        .map(KnownPersona::document)
        .collect(Collectors.toSet());
  }

  /** Whether the person is seen in the same body not long before or after. */
  boolean sits(KnownPersona persona, int days) {
    return persona.body() != null
        && isNear(persona, days, p -> Objects.equals(p.body(), persona.body()));
  }

  /** Whether the person is seen anywhere in the council not long before or after. */
  boolean isAbout(KnownPersona persona, int days) {
    return isNear(persona, days, p -> true);
  }

  private boolean isNear(KnownPersona persona, int days, Predicate<KnownPersona> where) {
    LocalDate date = persona.date();
    return date != null
        && firm.stream()
            .filter(p -> p.date() != null && where.test(p))
            .anyMatch(p -> Math.abs(ChronoUnit.DAYS.between(date, p.date())) <= days);
  }

  /** The first and the last day on which the person is seen; empty where no day is known. */
  List<LocalDate> range() {
    List<LocalDate> days = new ArrayList<>();
    firm.stream().map(KnownPersona::date).filter(Objects::nonNull).sorted().forEach(days::add);
    return days.isEmpty() ? List.of() : List.of(days.get(0), days.get(days.size() - 1));
  }
}

package org.minutegraph.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.minutegraph.model.Curation;
import org.minutegraph.model.Curation.CuratedPerson;
import org.minutegraph.model.Curation.Ruling;
import org.minutegraph.model.KnownPersona;
import org.minutegraph.model.Mention.Form;
import org.minutegraph.model.NamedAs;
import org.minutegraph.reconcile.Verdict.Why;

/**
 * The personas of a council whose surnames are near each other, and who they are. The outcome hangs
 * on which personas there are, and on nothing else.
 */
final class Family {
  private static final Comparator<PersonCluster> RAREST_FIRST =
      Comparator.<PersonCluster>comparingInt(cluster -> cluster.documents().size())
          .thenComparing(PersonCluster::fullest, NamedAs.FULLEST_FIRST);

  private final List<PersonCluster> clusters = new ArrayList<>();
  private final Map<KnownPersona, Verdict> verdicts = new TreeMap<>(KnownPersona.IN_ORDER);
  private final Map<NamedAs, List<KnownPersona>> forms = new TreeMap<>(NamedAs.FULLEST_FIRST);
  private final Rulings rulings;

  Family(Collection<KnownPersona> personas, Curation curation) {
    rulings = new Rulings(curation.rulings());
    curation.people().stream()
        .sorted(Comparator.comparing((CuratedPerson p) -> p.person().slug()))
        .forEach(person -> clusters.add(new PersonCluster(person)));
    Spaces spaces = new Spaces(personas);
    personas.stream()
        .sorted(KnownPersona.IN_ORDER)
        .forEach(p -> forms.computeIfAbsent(spaces.close(p.name()), f -> new ArrayList<>()).add(p));
    forms.forEach(this::place);
    marry();
    rule();
    mend();
    part();
  }

  Map<KnownPersona, Verdict> verdicts() {
    return verdicts;
  }

  /** Those whom somebody is, in the order of their fullest names. */
  List<PersonCluster> clusters() {
    return clusters.stream()
        .sorted(Comparator.comparing(PersonCluster::fullest, NamedAs.FULLEST_FIRST))
        .toList();
  }

  private void place(NamedAs form, List<KnownPersona> all) {
    List<KnownPersona> local = all.stream().filter(KnownPersona::local).toList();
    List<KnownPersona> shared = all.stream().filter(p -> !p.local()).toList();
    List<PersonCluster> fits = clusters.stream().filter(c -> c.fits(form)).toList();
    for (KnownPersona persona : local) {
      decide(persona, form.form() == Form.INITIALS ? List.of() : fits);
    }
    if (shared.isEmpty()) {
      return;
    }
    fits = fits.stream().filter(c -> !c.isNamesakeOf(form, shared)).toList();
    if (fits.isEmpty()) {
      fits = clusters.stream().filter(c -> c.isVariant(form, shared)).toList();
    }
    if (fits.isEmpty()) {
      fits = List.of(new PersonCluster(form));
      clusters.addAll(fits);
    }
    if (fits.size() == 1) {
      fits.get(0).add(form, shared);
    }
    for (KnownPersona persona : shared) {
      decide(persona, fits);
    }
  }

  private void decide(KnownPersona persona, List<PersonCluster> fits) {
    List<PersonCluster> open = rulings.allowed(persona, fits);
    List<PersonCluster> there = open.size() < 2 ? open : Likeness.there(persona, open);
    boolean registered = fits.size() == 1 && fits.get(0).isRegisteredAs(persona.name());
    Why why = registered ? Why.REGISTER : why(fits.size(), open.size(), there.size());
    verdicts.put(persona, new Verdict(there, why));
  }

  private static Why why(int fits, int open, int there) {
    if (there == 0) {
      return fits == 0 ? Why.LOCAL : Why.RULED;
    }
    return there > 1 || fits == 1 ? Why.NAME : open == 1 ? Why.LEFT : Why.CONTEXT;
  }

  /** Puts together what the minutes themselves say is one person. */
  private void marry() {
    for (KnownPersona persona : List.copyOf(verdicts.keySet())) {
      for (NamedAs other : persona.also()) {
        List<PersonCluster> whole = verdict(persona).who();
        List<PersonCluster> fits = clusters.stream().filter(c -> c.fits(other)).toList();
        if (whole.size() == 1 && fits.size() == 1) {
          join(fits.get(0), whole.get(0), Why.STATED);
        }
      }
    }
  }

  /** Does as people have said. */
  private void rule() {
    for (Ruling ruling : rulings.same()) {
      for (KnownPersona one : named(ruling.one())) {
        for (KnownPersona other : named(ruling.other())) {
          unite(one, other);
        }
      }
    }
  }

  private void unite(KnownPersona one, KnownPersona other) {
    List<PersonCluster> left = verdict(one).who();
    List<PersonCluster> right = verdict(other).who();
    if (left.size() == 1 && left.equals(right)) {
      confirm(one, left);
      confirm(other, left);
    } else if (left.size() == 1 && right.size() == 1) {
      join(left.get(0), right.get(0), Why.RULED);
    } else if (left.size() == 1 || right.size() == 1) {
      PersonCluster cluster = left.size() == 1 ? left.get(0) : right.get(0);
      KnownPersona open = left.size() == 1 ? other : one;
      verdicts.put(open, new Verdict(List.of(cluster), Why.RULED));
    }
  }

  /** What is sure as it is printed needs nobody's word. */
  private void confirm(KnownPersona persona, List<PersonCluster> who) {
    if (!persona.name().printed().equals(who.get(0).fullest().printed())) {
      verdicts.put(persona, new Verdict(who, Why.RULED));
    }
  }

  private List<KnownPersona> named(Curation.Naming naming) {
    return verdicts.keySet().stream().filter(p -> Rulings.means(naming, p)).toList();
  }

  /** Puts misspelt names, and names from before a marriage, where they belong. */
  private void mend() {
    for (PersonCluster rare : clusters.stream().sorted(RAREST_FIRST).toList()) {
      if (rare.curated() != null || rare.firm().isEmpty()) {
        continue;
      }
      Map<PersonCluster, Why> kin = new HashMap<>();
      for (PersonCluster common : clusters) {
        Why why = common == rare ? null : Likeness.between(rare, common);
        if (why != null && !rulings.forbid(rare, common)) {
          kin.put(common, why);
        }
      }
      settle(rare, kin);
    }
  }

  private void settle(PersonCluster rare, Map<PersonCluster, Why> kin) {
    if (kin.size() == 1) {
      kin.forEach((common, why) -> join(rare, common, why));
    } else if (kin.size() > 1) {
      List<PersonCluster> open =
          clusters().stream().filter(c -> c == rare || kin.containsKey(c)).toList();
      rare.firm().forEach(persona -> verdicts.put(persona, new Verdict(open, Why.SPELLING)));
    }
  }

  /** Takes out of their people the namings that people have said are others. */
  private void part() {
    for (Map.Entry<KnownPersona, Verdict> entry : verdicts.entrySet()) {
      List<PersonCluster> who = entry.getValue().who();
      if (who.size() == 1 && rulings.isOut(entry.getKey(), who.get(0))) {
        entry.setValue(new Verdict(List.of(), Why.RULED));
      }
    }
  }

  private void join(PersonCluster one, PersonCluster other, Why why) {
    if (one == other || one.curated() != null && other.curated() != null) {
      return;
    }
    PersonCluster gone = one.curated() == null ? one : other;
    PersonCluster stays = gone == one ? other : one;
    Set<KnownPersona> moved =
        verdicts.entrySet().stream()
            .filter(e -> e.getValue().who().contains(gone))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    stays.addAll(gone);
    clusters.remove(gone);
    for (KnownPersona persona : moved) {
      Verdict before = verdict(persona);
      List<PersonCluster> who =
          before.who().stream().map(c -> c == gone ? stays : c).distinct().toList();
      verdicts.put(persona, new Verdict(who, before.why()));
    }
    verdicts.replaceAll(
        (persona, is) -> is.who().equals(List.of(stays)) ? told(persona, is, why) : is);
  }

  /** For those whose name is not the one that their person is known by, why it is theirs. */
  private static Verdict told(KnownPersona persona, Verdict is, Why joined) {
    NamedAs known = is.who().get(0).shown();
    boolean alike = known.printed().equals(persona.name().printed());
    if (is.why() == Why.RULED || is.why() == Why.REGISTER || !alike && is.why() != Why.NAME) {
      return is;
    }
    boolean told = alike || Reasons.isForm(persona.name(), known);
    return new Verdict(is.who(), told ? Why.NAME : joined);
  }

  private Verdict verdict(KnownPersona persona) {
    return Objects.requireNonNull(verdicts.get(persona));
  }
}

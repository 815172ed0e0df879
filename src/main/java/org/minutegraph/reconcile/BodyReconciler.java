package org.minutegraph.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.BodyCuration;
import org.minutegraph.model.BodyCuration.CuratedBody;
import org.minutegraph.model.BodyCuration.Ruling;
import org.minutegraph.model.BodyIdentity;
import org.minutegraph.model.BodyName;
import org.minutegraph.model.BodyNames;

/**
 * Tells which names of a council's minutes mean one body. Names that differ in small words, short
 * forms of words or the place are one; so are an acronym and the one name that explains it, and a
 * rare name a letter away from a common one. Names that differ by a word are two bodies; what is
 * doubtful is left open. What people have settled comes before all that.
 */
public final class BodyReconciler {
  private static final Why WORDS =
      new Why("is the same name but for small words, short forms of words or the place", 0.95);
  private static final Why SLIP =
      new Why("is a far more frequent name, of which one letter differs", 0.85);
  private static final Why SHORT = new Why("is what minutes explain it by", 0.9);
  private static final Why SETTLED = new Why("was settled by hand to be the same", 1);
  private static final double OWN = 0.97;
  private static final double UNDECIDED = 0.5;
  private static final int RARE = 2;
  private static final int TIMES = 10;

  private final String council;
  private final BodyCuration curation;

  /**
   * Works for one council.
   *
   * @param council its slug
   */
  public BodyReconciler(String council, BodyCuration curation) {
    this.council = council;
    this.curation = curation;
  }

  /** Whether two names can have to do with each other: whether either can change the other's. */
  public boolean isNear(BodyName one, BodyName other) {
    return bound(one.slug(), other.slug())
        || BodyNames.isSame(council, one.slug(), other.slug())
        || BodyNames.isOneLetterApart(council, one.slug(), other.slug())
        || BodyNames.isBare(council, one.slug(), other.slug())
        || BodyNames.isBare(council, other.slug(), one.slug())
        || one.shortForms().contains(other.slug())
        || other.shortForms().contains(one.slug());
  }

  /** The names that people have bound to a name, one way or another. */
  public Set<String> boundTo(String name) {
    Set<String> bound = new TreeSet<>();
    for (CuratedBody body : curation.bodies()) {
      if (body.names().contains(name)) {
        bound.addAll(body.names());
      }
    }
    for (Ruling ruling : curation.rulings()) {
      if (ruling.one().equals(name) || ruling.other().equals(name)) {
        bound.addAll(List.of(ruling.one(), ruling.other()));
      }
    }
    bound.remove(name);
    return bound;
  }

  private boolean bound(String one, String other) {
    return boundTo(one).contains(other);
  }

  /** Which bodies the names mean, by name; all names that are near any of these must be there. */
  public List<BodyIdentity> identify(Collection<BodyName> names) {
    BodyClasses classes = new BodyClasses(names, this::isParted, this::curated);
    each(names, this::settled, classes);
    each(names, (a, b) -> BodyNames.isSame(council, a.slug(), b.slug()) ? WORDS : null, classes);
    each(names, this::slip, classes);
    Map<String, Set<String>> open = shortForms(names, classes);
    List<BodyIdentity> found = new ArrayList<>();
    names.stream()
        .sorted(Comparator.comparing(BodyName::slug))
        .forEach(name -> found.add(identity(name, names, classes, open)));
    return found;
  }

  /**
   * Why two names are joined.
   *
   * @param text follows the name of the body
   */
  record Why(String text, double confidence) {}

  private interface Test {
    @Nullable Why why(BodyName one, BodyName other);
  }

  private static void each(Collection<BodyName> names, Test test, BodyClasses classes) {
    List<BodyName> sorted = names.stream().sorted(Comparator.comparing(BodyName::slug)).toList();
    for (BodyName one : sorted) {
      for (BodyName other : sorted) {
        Why why = one.slug().compareTo(other.slug()) < 0 ? test.why(one, other) : null;
        if (why != null) {
          classes.join(one.slug(), other.slug(), why);
        }
      }
    }
  }

  private @Nullable Why settled(BodyName one, BodyName other) {
    String curated = curated(one.slug());
    boolean named = curated != null && curated.equals(curated(other.slug()));
    boolean ruled =
        curation.rulings().stream().anyMatch(r -> r.same() && r.isOn(one.slug(), other.slug()));
    return named || ruled ? SETTLED : null;
  }

  private boolean isParted(String one, String other) {
    String curated = curated(one);
    String another = curated(other);
    boolean known = curated != null && another != null && !curated.equals(another);
    return known || curation.rulings().stream().anyMatch(r -> !r.same() && r.isOn(one, other));
  }

  private @Nullable String curated(String name) {
    return curation.bodies().stream()
        .filter(body -> body.names().contains(name))
        .map(CuratedBody::slug)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Why slip(BodyName one, BodyName other) {
    int few = Math.min(one.documents(), other.documents());
    int many = Math.max(one.documents(), other.documents());
    return few <= RARE
            && many >= few * TIMES
            && BodyNames.isOneLetterApart(council, one.slug(), other.slug())
        ? SLIP
        : null;
  }

  /** Joins acronyms with what explains them; returns those that several bodies explain. */
  private static Map<String, Set<String>> shortForms(
      Collection<BodyName> names, BodyClasses classes) {
    Map<String, Set<String>> open = new TreeMap<>();
    for (BodyName name : names) {
      TreeMap<String, String> explained = new TreeMap<>();
      names.stream()
          .filter(other -> other.shortForms().contains(name.slug()) && !other.equals(name))
          .forEach(other -> explained.put(classes.body(other.slug()), other.slug()));
      if (explained.size() == 1) {
        classes.join(name.slug(), explained.firstEntry().getValue(), SHORT);
      } else if (explained.size() > 1) {
        open.put(name.slug(), Set.copyOf(explained.keySet()));
      }
    }
    return open;
  }

  private BodyIdentity identity(
      BodyName name,
      Collection<BodyName> names,
      BodyClasses classes,
      Map<String, Set<String>> open) {
    String body = classes.body(name.slug());
    Why why = classes.why(name.slug());
    if (!body.equals(name.slug())) {
      Why settled = why == null ? SETTLED : why;
      return new BodyIdentity(
          name.slug(),
          body,
          List.of(),
          quoted(body) + " " + settled.text() + ".",
          settled.confidence());
    }
    Set<String> candidates = new TreeSet<>(open.getOrDefault(name.slug(), Set.of()));
    names.stream()
        .filter(other -> isDoubtful(name, other))
        .map(other -> classes.body(other.slug()))
        .forEach(candidates::add);
    candidates.removeIf(candidate -> candidate.equals(body) || isParted(candidate, name.slug()));
    return candidates.isEmpty()
        ? new BodyIdentity(name.slug(), body, List.of(), quoted(body) + " goes by this name.", OWN)
        : new BodyIdentity(
            name.slug(),
            body,
            List.copyOf(candidates),
            quoted(name.slug()) + " may be " + either(candidates) + ".",
            UNDECIDED);
  }

  private boolean isDoubtful(BodyName name, BodyName other) {
    boolean rarer =
        name.documents() < other.documents()
            || name.documents() == other.documents() && name.slug().compareTo(other.slug()) > 0;
    return BodyNames.isBare(council, name.slug(), other.slug())
        || rarer
            && name.documents() <= RARE
            && BodyNames.isOneLetterApart(council, name.slug(), other.slug());
  }

  private static String either(Set<String> bodies) {
    return bodies.stream().map(BodyReconciler::quoted).collect(Collectors.joining(" or "));
  }

  private static String quoted(String slug) {
    return "\u201c" + slug.replace('-', ' ') + "\u201d";
  }
}

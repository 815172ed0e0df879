package org.minutegraph.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.BodyName;
import org.minutegraph.model.BodyNames;

/** Names of bodies, put together step by step. */
final class BodyClasses {
  private static final Comparator<BodyName> BEST_FIRST =
      Comparator.<BodyName>comparingInt(name -> BodyNames.isShortForm(name.slug()) ? 1 : 0)
          .thenComparingInt(name -> -name.documents())
          .thenComparingInt(name -> -name.slug().length())
          .thenComparing(BodyName::slug);

  private final Map<String, List<BodyName>> classes = new HashMap<>();
  private final Map<String, BodyReconciler.Why> reasons = new HashMap<>();
  private final BiPredicate<String, String> parted;
  private final UnaryOperator<@Nullable String> curated;

  /**
   * Each name by itself.
   *
   * @param parted whether two names may not come together
   * @param curated the identifier that people have given to the body of a name, or null
   */
  BodyClasses(
      Collection<BodyName> names,
      BiPredicate<String, String> parted,
      UnaryOperator<@Nullable String> curated) {
    this.parted = parted;
    this.curated = curated;
    names.forEach(name -> classes.put(name.slug(), new ArrayList<>(List.of(name))));
  }

  /** Puts two names together with all that is together with either, unless some are parted. */
  void join(String one, String other, BodyReconciler.Why why) {
    List<BodyName> ones = of(one);
    List<BodyName> others = of(other);
    if (ones == others || ones.stream().anyMatch(a -> isParted(a, others))) {
      return;
    }
    reasons.putIfAbsent(one, why);
    reasons.putIfAbsent(other, why);
    ones.addAll(others);
    others.forEach(name -> classes.put(name.slug(), ones));
  }

  private boolean isParted(BodyName name, List<BodyName> others) {
    return others.stream().anyMatch(other -> parted.test(name.slug(), other.slug()));
  }

  /** Why a name is together with another; null where it is alone. */
  BodyReconciler.@Nullable Why why(String name) {
    return reasons.get(name);
  }

  /** The identifier of the body that goes by a name. */
  String body(String name) {
    List<BodyName> names = of(name);
    return names.stream()
        .map(one -> curated.apply(one.slug()))
        .filter(Objects::nonNull)
        .sorted()
        .findFirst()
        .orElseGet(() -> names.stream().min(BEST_FIRST).map(BodyName::slug).orElse(name));
  }

  private List<BodyName> of(String name) {
    List<BodyName> names = classes.get(name);
    if (names == null) {
      throw new IllegalArgumentException(name + " is not among the names");
    }
    return names;
  }
}

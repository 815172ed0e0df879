package org.minutegraph.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.minutegraph.model.Tenure;
import org.minutegraph.model.Tenure.Sight;

/**
 * Tells who is seen in one post from when to when. Somebody who comes back after a successor has
 * two tenures; where others stand in for a single meeting, one goes on.
 */
public final class Tenures {
  private static final Comparator<Sight> IN_TIME =
      Comparator.comparing(Sight::day).thenComparing(Sight::statement);

  /** A longer gap in which another is seen is no standing in, in days. */
  private static final int YEAR = 366;

  private final Map<String, List<Sight>> people = new TreeMap<>();
  private final boolean shared;

  private Tenures(Collection<Sight> sights) {
    sights.stream()
        .sorted(IN_TIME)
        .forEach(s -> people.computeIfAbsent(s.person(), who -> new ArrayList<>()).add(s));
    shared =
        sights.stream()
            .collect(
                Collectors.groupingBy(
                    Sight::document, Collectors.mapping(Sight::person, Collectors.toSet())))
            .values()
            .stream()
            .anyMatch(here -> here.size() > 1);
  }

  /** The tenures of a post, by person and time; the same whatever the order of what is seen. */
  public static List<Tenure> of(Collection<Sight> sights) {
    Tenures tenures = new Tenures(sights);
    return tenures.people.values().stream().flatMap(own -> tenures.of(own).stream()).toList();
  }

  private List<Tenure> of(List<Sight> own) {
    List<Tenure> found = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= own.size(); i++) {
      if (i == own.size() || isParted(own.get(i - 1), own.get(i))) {
        found.add(tenure(own.subList(begin, i)));
        begin = i;
      }
    }
    return found;
  }

  /** Whether somebody else had the post between two sights of one person. */
  private boolean isParted(Sight one, Sight next) {
    if (shared) {
      return false;
    }
    long others =
        people.values().stream()
            .filter(other -> isWithin(other, one.day(), next.day()))
            .flatMap(List::stream)
            .map(Sight::document)
            .distinct()
            .count();
    return others > 1 || others == 1 && ChronoUnit.DAYS.between(one.day(), next.day()) > YEAR;
  }

  private static boolean isWithin(List<Sight> other, LocalDate after, LocalDate before) {
    return other.get(0).day().isAfter(after) && other.get(other.size() - 1).day().isBefore(before);
  }

  private static Tenure tenure(List<Sight> run) {
    Sight first = run.get(0);
    Sight last = run.get(run.size() - 1);
    return new Tenure(
        first.person(),
        first.day(),
        last.day(),
        Math.min(surest(run, first.day()), surest(run, last.day())),
        run.stream().map(Sight::statement).toList());
  }

  private static double surest(List<Sight> run, LocalDate day) {
    return run.stream()
        .filter(sight -> sight.day().equals(day))
        .mapToDouble(Sight::confidence)
        .max()
        .orElse(0);
  }
}

package org.minutegraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutegraph.generate.Committee.Convention;

/** Invents the bodies of a council: 25 meetings a year. */
final class CommitteeMaker {
  private final Chance chance;
  private final LocalDate begin;
  private final int years;

  CommitteeMaker(Chance chance, LocalDate begin, int years) {
    this.chance = chance;
    this.begin = begin;
    this.years = years;
  }

  List<Committee> make(String council, List<Somebody> members, List<Post> offices) {
    String place = council.substring(0, council.indexOf(' '));
    List<Committee> all = new ArrayList<>();
    all.add(
        plain(
            "Council", Convention.FULL_NAMES, List.of("finance", "safety"), 3, everybody(members)));
    all.add(
        plain(
            "Cabinet",
            Convention.INITIALS,
            List.of("finance", "children", "adults", "place"),
            4,
            holders(offices)));
    all.add(
        new Committee(
            "Improving Futures Select Commission",
            Convention.SURNAMES,
            "Children and Young People's Scrutiny Panel",
            begin.plusYears(years / 2),
            null,
            List.of("children", "safety"),
            5,
            sticky(members, 10),
            List.of()));
    all.add(
        plain(
            "Health and Wellbeing Select Commission",
            Convention.SURNAMES,
            List.of("health", "adults"),
            4,
            sticky(members, 10)));
    all.add(
        plain(
            "Growth and Place Scrutiny Committee",
            Convention.INITIALS,
            List.of("place", "finance"),
            4,
            sticky(members, 9)));
    all.add(group(members));
    all.add(partnership(place, members));
    return all;
  }

  private Committee group(List<Somebody> members) {
    return new Committee(
        "Road Safety Task and Finish Group",
        Convention.SURNAMES,
        null,
        null,
        "Growth and Place Scrutiny Committee",
        List.of("place"),
        2,
        sticky(members, 5),
        List.of());
  }

  private Committee partnership(String place, List<Somebody> members) {
    return new Committee(
        "Safer " + place + " Partnership",
        Convention.FULL_NAMES,
        place + " Community Safety Partnership",
        begin.plusYears(years / 3).plusMonths(2),
        null,
        List.of("safety", "health"),
        3,
        sticky(members, 4),
        List.of(
            place + " Police",
            place + " Clinical Commissioning Group",
            place + " Voluntary Action",
            place + " Fire and Rescue Service"));
  }

  private Committee plain(
      String name,
      Convention convention,
      List<String> services,
      int yearly,
      List<List<Somebody>> members) {
    return committee(name, convention, null, services, yearly, members);
  }

  private static Committee committee(
      String name,
      Convention convention,
      @Nullable String parent,
      List<String> services,
      int yearly,
      List<List<Somebody>> members) {
    return new Committee(
        name, convention, null, null, parent, services, yearly, members, List.of());
  }

  private List<List<Somebody>> everybody(List<Somebody> members) {
    return years(day -> chance.shuffled(here(members, day)));
  }

  private List<List<Somebody>> holders(List<Post> offices) {
    return years(
        day -> offices.stream().flatMap(office -> office.holder(day).stream()).distinct().toList());
  }

  /** Most stay from one year to the next; the first is the chair. */
  private List<List<Somebody>> sticky(List<Somebody> members, int size) {
    Set<Somebody> sitting = new LinkedHashSet<>();
    return years(
        day -> {
          List<Somebody> here = here(members, day);
          sitting.removeIf(m -> !here.contains(m) || chance.in(0.2));
          chance.shuffled(here).stream().limit(size).forEach(sitting::add);
          return sitting.stream().limit(size).toList();
        });
  }

  private static List<Somebody> here(List<Somebody> members, LocalDate day) {
    return members.stream().filter(m -> m.isHere(day)).toList();
  }

  private List<List<Somebody>> years(java.util.function.Function<LocalDate, List<Somebody>> of) {
    List<List<Somebody>> all = new ArrayList<>();
    for (int year = 0; year < years; year++) {
      all.add(of.apply(begin.plusYears(year)));
    }
    return all;
  }
}

package org.minutegraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.minutegraph.generate.Post.Term;
import org.minutegraph.generate.Somebody.Interval;
import org.minutegraph.generate.Somebody.Marriage;

/** Invents the people and posts of a council. */
final class RegisterMaker {
  private static final int MEMBERS = 60;
  private static final int OFFICERS = 40;
  private static final int SHARED_SURNAMES = 7;
  private static final int NEAR_SURNAMES = 4;
  private static final int HYPHENATED = 6;
  private static final int MARRIAGES = 5;
  private static final Map<String, String> SERVICES =
      new TreeMap<>(
          Map.of(
              "children", "Children and Young People's Services",
              "adults", "Adult Social Care",
              "health", "Public Health",
              "place", "Regeneration and Environment",
              "safety", "Community Safety",
              "finance", "Finance and Customer Services"));

  private final Chance chance;
  private final LocalDate begin;
  private final int years;
  private final Set<String> names = new HashSet<>();

  RegisterMaker(Chance chance, LocalDate begin, int years) {
    this.chance = chance;
    this.begin = begin;
    this.years = years;
  }

  Register make(String council) {
    List<String> surnames = surnames();
    List<Somebody> members = members(surnames.subList(0, MEMBERS));
    List<Post> posts = officerPosts(surnames.subList(MEMBERS, MEMBERS + OFFICERS));
    List<Somebody> people = new ArrayList<>(members);
    posts.forEach(post -> post.terms().forEach(term -> people.add(term.holder())));
    List<Post> offices = memberPosts(members);
    List<Committee> committees =
        new CommitteeMaker(chance, begin, years).make(council, members, offices);
    posts.addAll(offices);
    return new Register(council, people, posts, committees, topics(), begin, years);
  }

  private static List<Register.Topic> topics() {
    return WordLists.of("topics").stream()
        .map(line -> line.split("\\|"))
        .map(part -> new Register.Topic(part[0], part[1], part[2]))
        .toList();
  }

  /** One for each person: some twice, some one letter apart, some double. */
  private List<String> surnames() {
    List<String> plain = chance.shuffled(WordLists.of("surnames"));
    List<String> all = new ArrayList<>();
    plain.subList(0, SHARED_SURNAMES).forEach(name -> all.addAll(List.of(name, name)));
    chance
        .some(WordLists.of("one-letter-apart"), NEAR_SURNAMES)
        .forEach(pair -> all.addAll(List.of(pair.split(" "))));
    int next = SHARED_SURNAMES;
    for (int i = 0; i < HYPHENATED; i++) {
      all.add(plain.get(next++) + "-" + plain.get(next++));
    }
    while (all.size() < MEMBERS + OFFICERS) {
      all.add(plain.get(next++));
    }
    return chance.shuffled(all);
  }

  private List<Somebody> members(List<String> surnames) {
    List<Somebody> members = new ArrayList<>();
    int weddings = 0;
    for (String surname : surnames) {
      boolean woman = chance.in(0.45);
      String given = given(woman, surname);
      List<Interval> times = times(members.size());
      boolean marries = woman && weddings < MARRIAGES && !surname.contains("-") && chance.in(0.3);
      Marriage wedding = marries ? marriage(surname, given, times.get(0)) : null;
      weddings += wedding == null ? 0 : 1;
      members.add(new Somebody(members.size(), given, woman, surname, wedding, true, times));
    }
    return members;
  }

  private Marriage marriage(String surname, String given, Interval time) {
    long days = time.to().toEpochDay() - time.from().toEpochDay();
    LocalDate on = time.from().plusDays(days / 3 + chance.between(0, (int) Math.max(1, days / 3)));
    String other = chance.of(WordLists.of("surnames"));
    names.add(given + " " + other);
    return new Marriage(on, chance.in(0.5) ? surname + "-" + other : other, chance.in(0.8));
  }

  /** Most serve some years between elections; every twelfth leaves and comes back. */
  private List<Interval> times(int number) {
    if (number % 12 == 5 && years >= 4) {
      int out = chance.between(1, years - 2);
      return List.of(term(0, out), term(out + 1 + chance.between(0, 2), years));
    }
    if (number < 40) {
      return List.of(chance.in(0.45) ? term(0, years) : term(0, chance.between(1, years + 1)));
    }
    int from = chance.between(1, Math.max(2, years - 1));
    return List.of(term(from, years));
  }

  private Interval term(int from, int to) {
    return new Interval(
        begin.plusYears(Math.min(from, years - 1)), begin.plusYears(to).minusDays(1));
  }

  private List<Post> officerPosts(List<String> surnames) {
    List<Post> posts = new ArrayList<>();
    int next = 0;
    List<String[]> roles = new ArrayList<>(List.<String[]>of(new String[] {"Chief Executive", ""}));
    SERVICES.forEach(
        (service, name) -> {
          roles.add(new String[] {"Strategic Director, " + name, service});
          roles.add(new String[] {"Assistant Director, " + name, service});
          roles.add(new String[] {"Head of " + name + " Commissioning", service});
          roles.add(new String[] {"Performance Manager, " + name, service});
        });
    for (String[] role : roles) {
      boolean two = posts.size() % 5 < 3;
      posts.add(new Post(role[0], role[1], terms(surnames.subList(next, next + (two ? 2 : 1)))));
      next += two ? 2 : 1;
    }
    return posts;
  }

  private List<Term> terms(List<String> surnames) {
    LocalDate end = begin.plusYears(years).minusDays(1);
    LocalDate change =
        surnames.size() == 1 ? end : begin.plusDays(chance.between(200, years * 365 - 200));
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < surnames.size(); i++) {
      Interval time = i == 0 ? new Interval(begin, change) : new Interval(change.plusDays(1), end);
      terms.add(new Term(officer(surnames.get(i), time), time));
    }
    return terms;
  }

  private Somebody officer(String surname, Interval time) {
    boolean woman = chance.in(0.5);
    int number = 1000 + names.size();
    return new Somebody(number, given(woman, surname), woman, surname, null, false, List.of(time));
  }

  private String given(boolean woman, String surname) {
    String given = chance.of(WordLists.of(woman ? "women" : "men"));
    return names.add(given + " " + surname) ? given : given(woman, surname);
  }

  /** The Leader, the Deputy Leader and the portfolios, each passing on once. */
  private List<Post> memberPosts(List<Somebody> members) {
    List<Post> posts = new ArrayList<>();
    Set<Somebody> busy = new HashSet<>();
    posts.add(office("Leader of the Council", "", members, busy));
    posts.add(office("Deputy Leader", "", members, busy));
    SERVICES.forEach(
        (service, name) -> posts.add(office("Cabinet Member for " + name, service, members, busy)));
    return posts;
  }

  private Post office(String role, String service, List<Somebody> members, Set<Somebody> busy) {
    List<Term> terms = new ArrayList<>();
    int year = 0;
    while (year < years) {
      int to = Math.min(years, year + chance.between(2, 6));
      Somebody holder = free(members, busy, year, to);
      if (holder == null) {
        to = year + 1;
        holder = free(members, busy, year, to);
      }
      if (holder != null) {
        busy.add(holder);
        terms.add(new Term(holder, term(year, to)));
      }
      year = to;
    }
    return new Post(role, service, terms);
  }

  private @Nullable Somebody free(List<Somebody> members, Set<Somebody> busy, int from, int to) {
    Interval whole = term(from, to);
    return chance.shuffled(members).stream()
        .filter(m -> !busy.contains(m) && m.times().stream().anyMatch(t -> covers(t, whole)))
        .findFirst()
        .orElse(null);
  }

  private static boolean covers(Interval outer, Interval inner) {
    return outer.holds(inner.from()) && outer.holds(inner.to());
  }
}

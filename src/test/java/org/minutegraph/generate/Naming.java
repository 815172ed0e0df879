package org.minutegraph.generate;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/** How one clerk prints names in one document. */
final class Naming {
  private static final double TYPING_ERROR = 0.012;
  private static final double HYPHEN_LOST = 0.25;

  private final String document;
  private final LocalDate day;
  private final Committee.Convention convention;
  private final Register register;
  private final Chance chance;
  private final Truth truth;
  private final Set<Somebody> cast = new LinkedHashSet<>();

  Naming(
      String document,
      LocalDate day,
      Committee.Convention convention,
      Register register,
      Chance chance,
      Truth truth) {
    this.document = document;
    this.day = day;
    this.convention = convention;
    this.register = register;
    this.chance = chance;
    this.truth = truth;
  }

  /** Says who is spoken of, before anything is printed. */
  void cast(Iterable<Somebody> people) {
    people.forEach(cast::add);
  }

  /** In the attendance, without a title. */
  String listed(Somebody who) {
    if (!who.member() || convention == Committee.Convention.FULL_NAMES) {
      return full(who);
    }
    Predicate<Somebody> other = p -> p != who && p.member() && p.isHere(day);
    boolean clash = register.people().stream().filter(other).anyMatch(p -> sameSurname(p, who));
    boolean close =
        register.people().stream()
            .filter(other)
            .anyMatch(p -> sameSurname(p, who) && p.initial() == who.initial());
    if (close) {
      return full(who);
    }
    return convention == Committee.Convention.SURNAMES && !clash ? surname(who) : initials(who);
  }

  /** In the text, with a title. */
  String said(Somebody who) {
    cast.add(who);
    Predicate<Somebody> rival =
        p ->
            p != who
                && p.member() == who.member()
                && (p.member() || p.woman() == who.woman())
                && sameSurname(p, who);
    if (cast.stream().noneMatch(rival)) {
      return who.title() + " " + surname(who);
    }
    boolean close = cast.stream().anyMatch(rival.and(p -> p.initial() == who.initial()));
    return who.title() + " " + (close ? full(who) : initials(who));
  }

  String full(Somebody who) {
    return told(who, who.given() + " " + spelt(who));
  }

  /** The name that somebody bore on a day. */
  String full(Somebody who, LocalDate then) {
    return told(who, who.given() + " " + who.surname(then));
  }

  private String initials(Somebody who) {
    return told(who, who.initial() + ". " + spelt(who));
  }

  private String surname(Somebody who) {
    return told(who, spelt(who));
  }

  private String told(Somebody who, String name) {
    truth.named(document, name, who.number());
    return name;
  }

  private boolean sameSurname(Somebody one, Somebody other) {
    return one.surname(day).equals(other.surname(day));
  }

  private String spelt(Somebody who) {
    String surname = who.surname(day);
    if (surname.contains("-") && chance.in(HYPHEN_LOST)) {
      return surname.replace('-', ' ');
    }
    return chance.in(TYPING_ERROR) ? mistyped(surname) : surname;
  }

  private String mistyped(String surname) {
    int at = chance.between(1, surname.length());
    String rest = surname.substring(at);
    String wrong =
        switch (chance.between(0, 3)) {
          case 0 -> surname.substring(0, at) + rest.charAt(0) + rest;
          case 1 -> surname.substring(0, at) + rest.substring(1);
          default ->
              surname.substring(0, at)
                  + "aeioulnrst".charAt(chance.between(0, 10))
                  + rest.substring(1);
        };
    boolean usable = wrong.matches("[A-Z][a-z]{3,}") && !register.hasSurname(wrong);
    return usable ? wrong : surname;
  }
}

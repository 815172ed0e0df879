package org.minutegraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is there, who sends apologies and who stands in.
 *
 * @param present members; the first is in the chair
 * @param stoodIn for whom, in the order of {@code substitutes}
 * @param officers with their posts
 * @param partners with their organisations
 */
record Attendances(
    List<Somebody> present,
    List<Somebody> apologies,
    List<Somebody> substitutes,
    List<Somebody> stoodIn,
    List<Post> officers,
    List<Guest> partners) {

  /** Somebody from elsewhere. */
  record Guest(Somebody who, String organisation) {}

  static Attendances of(
      Committee committee, Register register, LocalDate day, Chance chance, List<Guest> guests) {
    List<Somebody> members = committee.members().get(register.year(day));
    List<Somebody> present = new ArrayList<>();
    List<Somebody> apologies = new ArrayList<>();
    for (Somebody member : members) {
      boolean there = present.isEmpty() || chance.in(0.82);
      (there ? present : apologies).add(member);
    }
    List<Somebody> substitutes = new ArrayList<>();
    List<Somebody> stoodIn = new ArrayList<>();
    boolean standIn = committee.yearly() == 4 && !apologies.isEmpty() && chance.in(0.3);
    chance.shuffled(register.members(day)).stream()
        .filter(m -> standIn && !members.contains(m))
        .limit(1)
        .forEach(
            m -> {
              substitutes.add(m);
              stoodIn.add(apologies.get(0));
            });
    List<Post> officers =
        register.posts().stream()
            .filter(post -> committee.services().contains(post.service()))
            .filter(post -> post.holder(day).filter(holder -> !holder.member()).isPresent())
            .toList();
    return new Attendances(
        present,
        apologies,
        substitutes,
        stoodIn,
        chance.some(officers, chance.between(2, 5)),
        chance.some(guests, 3));
  }

  List<Somebody> everybody(LocalDate day) {
    List<Somebody> all = new ArrayList<>(present);
    all.addAll(apologies);
    all.addAll(substitutes);
    officers.forEach(post -> post.holder(day).ifPresent(all::add));
    partners.forEach(guest -> all.add(guest.who()));
    return all;
  }

  void print(Paper paper, Naming naming, Committee.Convention convention, LocalDate day) {
    switch (convention) {
      case SURNAMES -> surnames(paper, naming);
      case INITIALS -> {
        paper.add("**Present:** " + members(naming, present, " (in the Chair)") + stoodIn(naming));
        if (!apologies.isEmpty()) {
          paper.add("**Apologies:** " + members(naming, apologies, ""));
        }
        paper.add("**Also in attendance:** " + Paper.list(others(naming, day)));
      }
      case FULL_NAMES -> {
        paper.add("PRESENT:");
        paper.add("Councillor " + naming.listed(present.get(0)) + " (Chair)");
        paper.add("Councillors:");
        paper.add(String.join("\n\n", present.stream().skip(1).map(naming::listed).toList()));
        paper.add("OFFICERS IN ATTENDANCE:");
        paper.add(String.join("\n\n", others(naming, day)));
        if (!apologies.isEmpty()) {
          paper.add(
              "Apologies for absence were received from " + members(naming, apologies, "") + ".");
        }
      }
    }
  }

  private void surnames(Paper paper, Naming naming) {
    String chair = "Councillor " + naming.listed(present.get(0)) + " (in the Chair)";
    List<Somebody> rest = present.subList(1, present.size());
    paper.add(
        "Present:- "
            + chair
            + (rest.isEmpty() ? "" : "; " + members(naming, rest, ""))
            + stoodIn(naming)
            + ".");
    if (!apologies.isEmpty()) {
      paper.add("Apologies for absence were received from " + members(naming, apologies, "") + ".");
    }
  }

  private String stoodIn(Naming naming) {
    return substitutes.isEmpty()
        ? ""
        : "; Councillor %s (substituting for Councillor %s)"
            .formatted(naming.listed(substitutes.get(0)), naming.listed(stoodIn.get(0)));
  }

  private static String members(Naming naming, List<Somebody> members, String first) {
    List<String> names = new ArrayList<>(members.stream().map(naming::listed).toList());
    names.set(0, names.get(0) + first);
    return (names.size() == 1 ? "Councillor " : "Councillors ") + Paper.list(names);
  }

  private List<String> others(Naming naming, LocalDate day) {
    List<String> others = new ArrayList<>();
    officers.forEach(
        post ->
            post.holder(day)
                .ifPresent(who -> others.add(naming.listed(who) + " (" + post.role() + ")")));
    partners.forEach(
        guest -> others.add(naming.listed(guest.who()) + " (" + guest.organisation() + ")"));
    return others;
  }
}

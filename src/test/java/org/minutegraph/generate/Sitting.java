package org.minutegraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutegraph.generate.Promise.Place;

/** One meeting, and its minutes. */
final class Sitting {
  private static final List<String> REFERENCE =
      List.of("document", "item", "kind", "number", "date", "body", "targetDocument", "targetItem");
  private static final List<String> CORRECTION =
      List.of("document", "item", "targetDocument", "targetItem");
  private static final List<String> DEFERRED =
      List.of("document", "item", "takenDocument", "takenItem");

  private final Register register;
  private final Chance chance;
  private final Truth truth;
  private final Diary diary;
  private final Committee committee;
  private final LocalDate day;
  private final String document;
  private final Paper paper;
  private final Naming naming;
  private final Attendances there;
  private final Diary.Desk desk;
  private final List<Place> items = new ArrayList<>();

  Sitting(
      Register register,
      Chance chance,
      Truth truth,
      Diary diary,
      Committee committee,
      LocalDate day) {
    this.register = register;
    this.chance = chance;
    this.truth = truth;
    this.diary = diary;
    this.committee = committee;
    this.day = day;
    document = document(committee, day);
    paper = new Paper(committee.convention());
    naming = new Naming(document, day, committee.convention(), register, chance, truth);
    desk = diary.desk(committee);
    there = Attendances.of(committee, register, day, chance, desk.guests);
  }

  private static String document(Committee committee, LocalDate day) {
    String slug =
        committee.name(day).toLowerCase(Locale.ROOT).replace("'", "").replaceAll("[^a-z]+", "-");
    return day + "-" + slug;
  }

  String document() {
    return document;
  }

  /** The Markdown. */
  String write() {
    naming.cast(there.everybody(day));
    paper.title(register.council(), committee.name(day), day);
    there.print(paper, naming, committee.convention(), day);
    interests();
    previous();
    news();
    business();
    open("Date of Next Meeting", null);
    paper.resolved(List.of("That the next meeting be held on a date to be confirmed."));
    desk.last = items.get(0);
    desk.items.addAll(items);
    return paper.text();
  }

  Place open(String heading, Register.@Nullable Topic topic) {
    String number = desk.next(committee.convention(), day, register.year(day), items.isEmpty());
    paper.heading(number, heading);
    Place place = new Place(document, committee, day, number, heading);
    items.add(place);
    if (topic != null) {
      truth.row(
          "topics",
          List.of("document", "item", "topic"),
          List.of(document, number, topic.heading()));
    }
    return place;
  }

  private void interests() {
    open("Declarations of Interest", null);
    if (chance.in(0.3)) {
      paper.add(
          naming.said(chance.of(there.present()))
              + " declared a personal interest as a governor of a local school.");
    } else {
      paper.add("There were no declarations of interest.");
    }
  }

  private void previous() {
    Place last = desk.last;
    if (last == null) {
      return;
    }
    Place here = open("Minutes of the Previous Meeting", null);
    String date = date(last.day());
    refer(here, "meeting", "", last.day().toString(), "", last.document(), "");
    List<Place> topics =
        desk.items.stream()
            .filter(p -> p.document().equals(last.document()))
            .filter(p -> !p.heading().matches("(?:Declar|Minutes|Date|Comm).*"))
            .toList();
    if (chance.in(0.12) && !topics.isEmpty()) {
      Place wrong = chance.of(topics);
      String name = naming.said(chance.of(there.present()));
      paper.resolved(
          List.of(
              "That the minutes of the meeting held on %s be approved as a correct record, subject to Minute No. %s (%s) being amended to include %s in those who spoke."
                  .formatted(date, wrong.number(), wrong.heading(), name)));
      refer(here, "minute", wrong.number(), "", "", wrong.document(), wrong.number());
      truth.row(
          "corrections",
          CORRECTION,
          List.of(document, here.number(), wrong.document(), wrong.number()));
    } else {
      paper.resolved(
          List.of(
              "That the minutes of the meeting held on %s be approved as a correct record."
                  .formatted(date)));
    }
  }

  /** Who has a new post or a new name. */
  private void news() {
    List<String> news = new ArrayList<>();
    Place last = desk.last;
    if (last != null
        && committee.convention() == Committee.Convention.SURNAMES
        && !committee.name(last.day()).equals(committee.name(day))) {
      news.add(
          "It was noted that the %s would now be known as the %s."
              .formatted(committee.name(last.day()), committee.name(day)));
    }
    for (Post post : register.posts()) {
      post.terms().stream()
          .filter(term -> post.terms().indexOf(term) > 0)
          .filter(term -> isNew(term.time().from()))
          .filter(term -> committee.services().contains(post.service()) || post.service().isEmpty())
          .forEach(
              term ->
                  news.add(
                      "The Chair welcomed %s, who had been appointed as %s."
                          .formatted(
                              term.holder().member()
                                  ? naming.said(term.holder())
                                  : naming.full(term.holder()),
                              post.role())));
    }
    for (Somebody who : register.people()) {
      Somebody.Marriage married = who.married();
      if (married != null && married.told() && isNew(married.on()) && who.isHere(day)) {
        news.add(
            "The Chair reported that Councillor %s would now be known as Councillor %s."
                .formatted(naming.full(who, married.on().minusDays(1)), naming.full(who, day)));
      }
    }
    if (!news.isEmpty()) {
      open("Communications", null);
      news.forEach(paper::add);
    }
  }

  private boolean isNew(LocalDate from) {
    return desk.last != null && !from.isAfter(day) && from.isAfter(desk.last.day());
  }

  private void business() {
    Business business = new Business(chance, naming, paper);
    int left = chance.between(3, 6);
    for (Promise promise : diary.due(committee, day)) {
      if (left > 0) {
        diary.promises().remove(promise);
        answer(promise, business);
        left--;
      }
    }
    List<Register.Topic> topics =
        register.topics().stream()
            .filter(topic -> committee.services().contains(topic.service()))
            .filter(topic -> !diary.waits(committee, topic, day))
            .toList();
    for (Register.Topic topic : chance.some(topics, left)) {
      raise(topic, business);
    }
  }

  private void answer(Promise promise, Business business) {
    Place here = open(Business.again(promise.topic(), chance), promise.topic());
    Place asked = promise.asked();
    if (promise.isDeferral()) {
      truth.row(
          "deferred", DEFERRED, List.of(asked.document(), asked.number(), document, here.number()));
    }
    boolean explicit = chance.in(promise.isDeferral() ? 0.6 : 0.45);
    Somebody officer = officer(promise.topic());
    String lead = explicit ? pointer(here, asked) : "";
    paper.add(business.answered(promise, lead, officer, post(promise.topic())));
    discuss(promise.topic(), business, here, officer);
    if (!promise.isDeferral()) {
      FollowUps.answered(truth, promise, here, explicit ? "reference" : "words");
    }
  }

  /** {@code Further to Minute No. 12 of the meeting held on 3rd March, 2015, }. */
  private String pointer(Place here, Place asked) {
    boolean own = asked.committee().equals(committee);
    String body = own ? "" : " of the " + asked.committee().name(asked.day());
    refer(
        here,
        "minute",
        asked.number(),
        asked.day().toString(),
        own ? "" : asked.committee().name(asked.day()),
        asked.document(),
        asked.number());
    return "Further to Minute No. %s of the meeting%s held on %s, "
        .formatted(asked.number(), body, date(asked.day()));
  }

  private void raise(Register.Topic topic, Business business) {
    Place here = open(Business.heading(topic, chance), topic);
    Somebody officer = officer(topic);
    if (chance.in(0.06)) {
      paper.add(
          "It was reported that the report on %s was not yet ready.".formatted(topic.heading()));
      paper.resolved(List.of("That the item be deferred to the next meeting."));
      diary.promises().add(FollowUps.deferral(here, topic, committee, day));
      return;
    }
    paper.add(business.presented(topic, officer, post(topic)));
    discuss(topic, business, here, officer);
  }

  private void discuss(Register.Topic topic, Business business, Place here, Somebody officer) {
    business.discussion(there, officer, topic);
    List<String> parts = new ArrayList<>(List.of("That the report be noted."));
    if (chance.in(0.4)) {
      Committee to = chance.in(0.2) ? chance.of(register.committees()) : committee;
      Promise promise = FollowUps.promise(chance, here, topic, to, day, post(topic));
      FollowUps.asked(truth, promise);
      diary.promises().add(promise);
      business.print(promise, parts, there, naming);
    }
    paper.resolved(parts);
  }

  private Somebody officer(Register.Topic topic) {
    return post(topic).holder(day).orElseThrow();
  }

  private Post post(Register.Topic topic) {
    Optional<Post> here =
        there.officers().stream().filter(p -> p.service().equals(topic.service())).findFirst();
    return here.orElseGet(
        () ->
            register.posts().stream()
                .filter(p -> p.service().equals(topic.service()))
                .filter(p -> p.holder(day).filter(h -> !h.member()).isPresent())
                .findFirst()
                .orElseThrow());
  }

  private String date(LocalDate then) {
    return committee.convention() == Committee.Convention.SURNAMES
        ? Days.ordinal(then)
        : Days.plain(then);
  }

  private void refer(
      Place here,
      String kind,
      String number,
      String date,
      String body,
      String target,
      String item) {
    Objects.requireNonNull(target);
    truth.row(
        "references",
        REFERENCE,
        List.of(document, here.number(), kind, number, date, body, target, item));
  }
}

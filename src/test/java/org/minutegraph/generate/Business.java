package org.minutegraph.generate;

import java.util.List;

/** The sentences of an item. */
final class Business {
  private static final List<String> ASKED =
      List.of(
          "asked how many residents were affected by the changes.",
          "asked what was being done to reduce the waiting time.",
          "queried the figures in the appendix.",
          "asked whether other authorities had the same difficulty.",
          "asked when the new contract would begin.");
  private static final List<String> SAID =
      List.of(
          "welcomed the report and the progress that had been made.",
          "was concerned about the cost of the service.",
          "felt that local people should be told more.",
          "commended the staff on their work.");
  private static final List<String> REPLIED =
      List.of(
          "replied that the number had fallen by a fifth in the last year.",
          "explained that two posts had been hard to fill.",
          "confirmed that a new contract was in place.",
          "replied that the figures would improve once the new system was in use.");

  private final Chance chance;
  private final Naming naming;
  private final Paper paper;

  Business(Chance chance, Naming naming, Paper paper) {
    this.chance = chance;
    this.naming = naming;
    this.paper = paper;
  }

  static String heading(Register.Topic topic, Chance chance) {
    String name = named(topic, chance);
    return chance.of(List.of(name, name, name + " - Annual Report", "Review of " + name));
  }

  static String again(Register.Topic topic, Chance chance) {
    String name = named(topic, chance);
    return chance.of(List.of(name, name + " - Update", name + " - Progress"));
  }

  private static String named(Register.Topic topic, Chance chance) {
    return topic.acronym().isEmpty() || chance.in(0.6)
        ? topic.heading()
        : topic.heading() + " (" + topic.acronym() + ")";
  }

  /** An officer brings a subject. */
  String presented(Register.Topic topic, Somebody officer, Post post) {
    String who = naming.full(officer) + ", " + post.role() + ",";
    return chance.of(
        List.of(
            who + " presented a report on " + topic.heading() + ".",
            who + " gave a presentation on " + topic.heading() + ".",
            who
                + " introduced the report, which set out the position on "
                + topic.heading()
                + "."));
  }

  /** What was asked for comes back. */
  String answered(Promise promise, String lead, Somebody officer, Post post) {
    String who = naming.full(officer) + ", " + post.role() + ",";
    String topic = promise.topic().heading();
    if (!lead.isEmpty()) {
      return lead + who + " presented a report on " + topic + ".";
    }
    if (promise.isDeferral()) {
      return who
          + " presented the report on "
          + topic
          + " that had been deferred from the last meeting.";
    }
    return switch (chance.between(0, 3)) {
      case 0 ->
          who + " presented the update requested in " + Days.month(promise.asked().day()) + ".";
      case 1 -> who + " gave the further report on " + topic + " that had been asked for.";
      default -> who + " presented an update on " + topic + ".";
    };
  }

  void discussion(Attendances there, Somebody officer, Register.Topic topic) {
    for (int i = chance.between(1, 4); i > 0; i--) {
      Somebody member = chance.of(there.present());
      if (chance.in(0.6)) {
        paper.add(naming.said(member) + " " + chance.of(ASKED));
        paper.add(naming.said(officer) + " " + chance.of(REPLIED));
      } else {
        paper.add(naming.said(member) + " " + chance.of(SAID));
      }
    }
    if (!there.partners().isEmpty() && chance.in(0.5)) {
      Attendances.Guest guest = chance.of(there.partners());
      paper.add(
          "%s, %s, spoke about the work of partners on %s."
              .formatted(naming.full(guest.who()), guest.organisation(), topic.heading()));
    }
  }

  /** A request stands among the resolutions, or in a paragraph of its own. */
  void print(Promise promise, List<String> parts, Attendances there, Naming names) {
    if (promise.starts().startsWith("That")) {
      parts.add(promise.starts() + ".");
    } else if (promise.starts().startsWith("asked")) {
      paper.add(names.said(chance.of(there.present())) + " " + promise.starts() + ".");
    } else {
      paper.add("The " + promise.by() + " " + promise.starts() + ".");
    }
  }
}

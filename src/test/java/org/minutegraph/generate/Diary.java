package org.minutegraph.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets a council meet, year after year, and writes the minutes. */
final class Diary {
  private final Register register;
  private final Chance chance;
  private final Truth truth;
  private final Map<Committee, Desk> desks = new HashMap<>();
  private final List<Promise> promises = new ArrayList<>();

  /** What the clerk of a body remembers. */
  static final class Desk {
    private int number;
    private int year = -1;
    Promise.@Nullable Place last;
    final List<Promise.Place> items = new ArrayList<>();
    final List<Attendances.Guest> guests = new ArrayList<>();

    /** The next minute number: running through the year, or anew in each meeting. */
    String next(Committee.Convention convention, LocalDate day, int municipal, boolean first) {
      boolean anew = convention == Committee.Convention.FULL_NAMES ? first : municipal != year;
      year = municipal;
      number = anew ? 1 : number + 1;
      return convention == Committee.Convention.INITIALS
          ? number + "/" + String.format(Locale.ROOT, "%02d", day.getYear() % 100)
          : String.valueOf(number);
    }
  }

  Diary(Register register, Chance chance, Truth truth) {
    this.register = register;
    this.chance = chance;
    this.truth = truth;
  }

  /** Writes the minutes of all meetings into the folder, up to a number. */
  int write(Path folder, int most) throws IOException {
    Files.createDirectories(folder);
    String slug =
        register.council().substring(0, register.council().indexOf(' ')).toLowerCase(Locale.ROOT);
    Files.writeString(
        folder.resolve("council.json"),
        "{\"name\": \"%s\", \"slug\": \"%s\", \"jurisdiction\": \"england\"}%n"
            .formatted(register.council(), slug));
    int written = 0;
    for (Meeting meeting : meetings()) {
      if (written++ < most) {
        Sitting sitting =
            new Sitting(register, chance, truth, this, meeting.committee(), meeting.day());
        Files.writeString(folder.resolve(sitting.document() + ".md"), sitting.write());
      }
    }
    return Math.min(written, most);
  }

  private record Meeting(LocalDate day, Committee committee) {}

  private List<Meeting> meetings() {
    List<Meeting> meetings = new ArrayList<>();
    int place = 0;
    for (Committee committee : register.committees()) {
      for (int i = 0; i < committee.yearly() * register.years(); i++) {
        int gap = 365 / committee.yearly();
        LocalDate day = register.begin().plusDays(12L + 3L * place + (long) gap * i);
        meetings.add(new Meeting(weekday(day), committee));
      }
      place++;
    }
    meetings.sort(Comparator.comparing(Meeting::day).thenComparing(m -> m.committee().name()));
    return meetings;
  }

  private static LocalDate weekday(LocalDate day) {
    int past = day.getDayOfWeek().getValue() - 5;
    return past > 0 ? day.plusDays(3L - past) : day;
  }

  Desk desk(Committee committee) {
    return desks.computeIfAbsent(
        committee,
        body -> {
          Desk desk = new Desk();
          for (String organisation : body.partners()) {
            desk.guests.add(new Attendances.Guest(Guests.invent(chance, register), organisation));
          }
          return desk;
        });
  }

  List<Promise> promises() {
    return promises;
  }

  /** What falls to a body on a day. */
  List<Promise> due(Committee committee, LocalDate day) {
    return promises.stream()
        .filter(p -> p.to().equals(committee) && p.comes() != null && !day.isBefore(p.comes()))
        .filter(p -> p.asked().day().isBefore(day))
        .toList();
  }

  /** Whether the body still waits for something on the topic, so that it is left alone. */
  boolean waits(Committee committee, Register.Topic topic, LocalDate day) {
    return promises.stream()
        .anyMatch(
            p ->
                p.to().equals(committee)
                    && p.topic().equals(topic)
                    && day.isAfter(p.dueOn().minusDays(100))
                    && day.isBefore(p.dueOn().plusDays(500)));
  }
}

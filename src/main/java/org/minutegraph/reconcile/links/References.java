package org.minutegraph.reconcile.links;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.MinutedMeeting.Pointer;

/** Finds the very item, or else the meeting, to which a reference leads. */
final class References {
  private final Map<String, Series> series;
  private final Map<String, Map<String, Target>> known = new HashMap<>();

  /**
   * @param series by the IRI of the body
   */
  References(Map<String, Series> series) {
    this.series = series;
  }

  /**
   * Where a reference leads.
   *
   * @param to IRI of the item or the meeting
   */
  record Target(String to, boolean item, String reason, double confidence) {}

  /** Where the references of a meeting lead, by their IRI; those that lead nowhere are left out. */
  Map<String, Target> of(Known.Meeting meeting) {
    return known.computeIfAbsent(meeting.iri(), iri -> targets(meeting));
  }

  private Map<String, Target> targets(Known.Meeting meeting) {
    Map<String, Target> targets = new TreeMap<>();
    for (Pointer pointer : meeting.pointers()) {
      target(meeting, pointer).ifPresent(target -> targets.put(pointer.iri(), target));
    }
    return targets;
  }

  private Optional<Target> target(Known.Meeting here, Pointer pointer) {
    String body = pointer.body() == null ? here.body() : pointer.body();
    Series of = series.get(body);
    if (of == null) {
      return Optional.empty();
    }
    if (pointer.date() == null) {
      return pointer.number() == null ? Optional.empty() : byNumber(here, of, pointer.number());
    }
    List<Known.Meeting> then = meetings(of, pointer.date());
    return then.size() == 1 ? Optional.of(within(then.get(0), pointer.number())) : Optional.empty();
  }

  private static Target within(Known.Meeting meeting, @Nullable String number) {
    List<Known.Item> items = number == null ? List.of() : numbered(meeting, number);
    return items.size() == 1
        ? new Target(items.get(0).iri(), true, "the number in the minutes of that day", 0.98)
        : new Target(meeting.iri(), false, "the meeting on that day", 0.95);
  }

  /** A number alone leads to the one item that has it, here or in a meeting of late. */
  private static Optional<Target> byNumber(Known.Meeting here, Series of, String number) {
    List<Known.Item> items =
        Stream.concat(
                Stream.of(here),
                of
                    .between(here.date().minusMonths(Linker.MONTHS), here.date().minusDays(1))
                    .stream())
            .flatMap(meeting -> numbered(meeting, number).stream())
            .toList();
    return items.size() == 1
        ? Optional.of(
            new Target(items.get(0).iri(), true, "no other item has the number so far", 0.85))
        : Optional.empty();
  }

  private static List<Known.Item> numbered(Known.Meeting meeting, String number) {
    String wanted = plain(number);
    return meeting.items().stream()
        .filter(item -> item.number() != null && plain(item.number()).equals(wanted))
        .toList();
  }

  /** {@code PLA 0146 / 14} and {@code pla146/14} are one number. */
  private static String plain(String number) {
    return number
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9/.-]", "")
        .replaceAll("(?<![0-9])0+(?=[0-9])", "");
  }

  private static List<Known.Meeting> meetings(Series of, String date) {
    try {
      if (date.length() == 7) {
        YearMonth month = YearMonth.parse(date);
        return of.between(month.atDay(1).minusDays(1), month.atEndOfMonth());
      }
      return of.on(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      // The document says a day that no calendar has (30 February): it leads nowhere.
      return List.of();
    }
  }
}

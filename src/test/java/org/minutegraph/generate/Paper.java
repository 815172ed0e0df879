package org.minutegraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A document in the making, laid out as its convention has it. */
final class Paper {
  private final Committee.Convention convention;
  private final List<String> lines = new ArrayList<>();

  Paper(Committee.Convention convention) {
    this.convention = convention;
  }

  void title(String council, String body, LocalDate day) {
    String weekday = day.getDayOfWeek().name();
    String name = weekday.charAt(0) + weekday.substring(1).toLowerCase(Locale.ROOT);
    switch (convention) {
      case SURNAMES -> add("**" + upper(body) + "  \n" + Days.ordinal(day) + "**");
      case INITIALS -> {
        add("# " + upper(council));
        add("## " + upper(body));
        add(
            "Minutes of the meeting of the %s held in the Town Hall at 10.00 am on %s %s"
                .formatted(body, name, Days.plain(day)));
      }
      case FULL_NAMES -> {
        add("# " + upper(council));
        add(
            "MINUTES of the Meeting of the %s held in the Council Chamber, Town Hall on %s, %s at 6.30 pm"
                .formatted(body, name, Days.plain(day)));
      }
    }
  }

  void heading(String number, String heading) {
    switch (convention) {
      case SURNAMES -> add("**" + number + ". " + upper(heading) + "**");
      case INITIALS -> add("**" + number + " " + heading + "**");
      case FULL_NAMES -> add("## " + number + ". " + heading);
    }
  }

  void resolved(List<String> parts) {
    String marker =
        switch (convention) {
          case SURNAMES -> "Resolved:- ";
          case INITIALS -> "RESOLVED: ";
          case FULL_NAMES -> "**RESOLVED:** ";
        };
    if (parts.size() == 1) {
      add(marker + parts.get(0));
    } else {
      for (int i = 0; i < parts.size(); i++) {
        add((i == 0 ? marker : "") + "(" + (i + 1) + ") " + parts.get(i));
      }
    }
  }

  void add(String paragraph) {
    lines.add(paragraph);
    lines.add("");
  }

  String text() {
    return String.join("\n", lines);
  }

  /** {@code A, B and C}. */
  static String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}

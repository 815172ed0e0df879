package org.minutegraph.extract.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.minutegraph.extract.Minutes;
import org.minutegraph.extract.attendance.AttendanceExtractor;
import org.minutegraph.extract.decisions.ResolutionExtractor;
import org.minutegraph.extract.grammar.NameRegister;
import org.minutegraph.model.FollowUp;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.MinutesDocument;

/**
 * The follow-ups of invented minutes: of a board that met on 3 May 2023, and meets next on 5 July.
 */
record FollowUps(MinutesDocument minutes, List<FollowUp> all) {
  private static final Meeting MEETING =
      new Meeting(
          "Bridges Board",
          LocalDate.of(2023, 5, 3),
          null,
          null,
          null,
          LocalDate.of(2023, 7, 5),
          null,
          null,
          null,
          null);

  static FollowUps in(String text) {
    MinutesDocument minutes = Minutes.of(text);
    NameRegister names = NameRegister.of(minutes, new AttendanceExtractor().find(minutes));
    return new FollowUps(
        minutes,
        new FollowUpExtractor()
            .find(minutes, MEETING, names, new ResolutionExtractor().find(minutes)));
  }

  List<String> as(Function<FollowUp, String> form) {
    return all.stream().map(form).toList();
  }

  List<String> quotes() {
    return as(this::quote);
  }

  String quote(FollowUp followUp) {
    return minutes.source().quote(followUp.evidence().span());
  }
}

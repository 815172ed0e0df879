package org.minutegraph.extract.speech;

import java.util.List;
import java.util.function.Function;
import org.minutegraph.extract.Minutes;
import org.minutegraph.extract.attendance.AttendanceExtractor;
import org.minutegraph.extract.decisions.ResolutionExtractor;
import org.minutegraph.extract.grammar.NameRegister;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.Contribution;
import org.minutegraph.model.MinutesDocument;

/** The contributions of invented minutes. */
record Contributions(MinutesDocument minutes, List<Contribution> all) {

  static Contributions in(String text) {
    MinutesDocument minutes = Minutes.of(text);
    List<Attendance> attendance = new AttendanceExtractor().find(minutes);
    NameRegister names = NameRegister.of(minutes, attendance);
    return new Contributions(
        minutes,
        new ContributionExtractor()
            .find(minutes, attendance, names, new ResolutionExtractor().find(minutes)));
  }

  List<String> as(Function<Contribution, String> form) {
    return all.stream().map(form).toList();
  }

  /** {@code Members|QUESTION|Members asked why.} */
  List<String> spoken() {
    return as(
        one ->
            String.join(
                "|",
                one.speaker().name(),
                one.kind().name(),
                minutes.source().quote(one.evidence().span())));
  }
}

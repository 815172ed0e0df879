package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.Contribution;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Resolution;

/** Finds what speakers said, asked, answered and presented. */
final class ContributionExtractor {

  List<Contribution> find(
      MinutesDocument minutes,
      List<Attendance> attendance,
      NameFinder names,
      List<Resolution> resolutions) {
    ContributionReader reader = new ContributionReader(attendance, names, resolutions);
    ItemText.of(minutes).forEach(reader::read);
    return reader.found();
  }
}

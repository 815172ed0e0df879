package org.minutegraph.extract.speech;

import java.util.List;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.Contribution;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Resolution;

/** Finds what speakers said, asked, answered and presented. */
public final class ContributionExtractor {

  public List<Contribution> find(
      MinutesDocument minutes,
      List<Attendance> attendance,
      NameFinder names,
      List<Resolution> resolutions) {
    ContributionReader reader = new ContributionReader(attendance, names, resolutions);
    ItemText.of(minutes).forEach(reader::read);
    return reader.found();
  }
}

package org.minutegraph.extract.tasks;

import java.util.ArrayList;
import java.util.List;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.model.FollowUp;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Resolution;

/** Finds what is to be reported, provided or done later. */
public final class FollowUpExtractor {

  public List<FollowUp> find(
      MinutesDocument minutes, Meeting meeting, NameFinder names, List<Resolution> resolutions) {
    List<FollowUp> found = new ArrayList<>();
    for (ItemText item : ItemText.of(minutes)) {
      FollowUpReader reader = new FollowUpReader(item.item(), meeting, names, resolutions);
      found.addAll(reader.read(item.paragraphs()));
    }
    return found;
  }
}

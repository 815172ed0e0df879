package org.minutegraph.extract.votes;

import java.util.List;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Resolution;
import org.minutegraph.model.Vote;

/** Finds votes, counted, unanimous or by name. */
public final class VoteExtractor {

  public List<Vote> find(MinutesDocument minutes, NameFinder names, List<Resolution> resolutions) {
    return ItemText.of(minutes).stream()
        .flatMap(item -> new ItemVotes(item, names, resolutions).find().stream())
        .toList();
  }
}

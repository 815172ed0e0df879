package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Reference;

/** Finds pointers to other meetings and earlier minutes. */
final class ReferenceExtractor {

  List<Reference> find(MinutesDocument minutes, Meeting meeting) {
    return List.of();
  }
}

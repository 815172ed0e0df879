package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.MinutesDocument;

/** Finds short forms that the document explains. */
final class AcronymExtractor {

  List<Acronym> find(MinutesDocument minutes) {
    return List.of();
  }
}

package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Resolution;

/** Finds decisions and recommendations, part by part. */
final class ResolutionExtractor {

  List<Resolution> find(MinutesDocument minutes) {
    return List.of();
  }
}

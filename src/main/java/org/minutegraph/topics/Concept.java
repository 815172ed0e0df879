package org.minutegraph.topics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic of the scheme.
 *
 * @param iri its name
 * @param label its preferred label
 * @param others alternative and hidden labels, acronyms among them
 * @param broader the name of the topic above it; null at the top
 */
public record Concept(String iri, String label, List<String> others, @Nullable String broader) {
  public Concept {
    others = List.copyOf(others);
  }
}

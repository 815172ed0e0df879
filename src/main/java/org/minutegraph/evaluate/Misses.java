package org.minutegraph.evaluate;

import java.util.List;
import java.util.Map;

/**
 * What was missed in a document, and what was wrongly found.
 *
 * @param document file name without extension
 * @param missed gold facts that were not found
 * @param added found facts that are not in gold
 */
public record Misses(
    String document, List<Map<String, String>> missed, List<Map<String, String>> added) {
  public Misses {
    missed = List.copyOf(missed);
    added = List.copyOf(added);
  }
}

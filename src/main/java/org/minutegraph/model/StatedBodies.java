package org.minutegraph.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a document says of bodies, each by the slug of its name.
 *
 * @param document its id
 * @param names of the bodies that it names
 * @param shortForms as printed, by name
 */
public record StatedBodies(
    String document, Set<String> names, Map<String, Set<String>> shortForms, List<Change> changes) {
  public StatedBodies {
    names = new TreeSet<>(names);
    shortForms = new TreeMap<>(shortForms);
    changes = List.copyOf(changes);
  }

  /**
   * One body takes the place of another, or its name.
   *
   * @param iri of the change
   * @param former slug of the name before
   * @param next slug of the name after
   */
  public record Change(String iri, String former, String next) {}
}

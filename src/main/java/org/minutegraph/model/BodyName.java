package org.minutegraph.model;

import java.util.Set;

/**
 * A name that a council's minutes give a body.
 *
 * @param slug the name, as it stands in identifiers
 * @param documents how many have it
 * @param shortForms {@link Slug}s of the short forms that minutes explain by it
 */
public record BodyName(String slug, int documents, Set<String> shortForms) {
  public BodyName {
    shortForms = Set.copyOf(shortForms);
  }
}

package org.minutegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * The authority whose minutes these are.
 *
 * @param name as it calls itself
 * @param slug for identifiers: lower-case letters, digits and hyphens
 * @param homepage its web site
 * @param publisher who publishes the minutes
 * @param licence under which they are published (an IRI)
 * @param jurisdiction whose law it stands under
 */
public record Council(
    String name,
    String slug,
    @Nullable String homepage,
    @Nullable String publisher,
    @Nullable String licence,
    @Nullable Jurisdiction jurisdiction) {

  /** A council of which only the name is known. */
  public static Council named(String name) {
    return new Council(name, Slug.of(name), null, null, null, null);
  }
}

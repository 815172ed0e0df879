package org.minutegraph.validate;

import org.jspecify.annotations.Nullable;

/**
 * A place where a graph does not have the shape that it should have.
 *
 * @param severity how bad, as the shape says
 * @param focus the node that was looked at
 * @param path the property that was looked at, in SPARQL's notation
 * @param value the node or literal that offends
 * @param message what should hold
 */
public record ShapeFinding(
    ShapeSeverity severity,
    String focus,
    @Nullable String path,
    @Nullable String value,
    String message) {}

package org.minutegraph.query;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What can be set in a query: a {@code VALUES} block of one variable and one row.
 *
 * @param name of the variable, without the question mark
 * @param standard the value that the file gives; null for {@code UNDEF}
 */
public record Parameter(String name, @Nullable Node standard) {}

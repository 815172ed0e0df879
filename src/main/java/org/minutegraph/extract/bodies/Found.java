package org.minutegraph.extract.bodies;

import org.minutegraph.model.BodyKind;

/**
 * The name of a body in a text.
 *
 * @param name as printed
 * @param kind body or organisation
 * @param start in the text
 * @param end exclusive
 * @param certain false where the capitals are a heading's own or the words could mean otherwise
 */
public record Found(String name, BodyKind kind, int start, int end, boolean certain) {}

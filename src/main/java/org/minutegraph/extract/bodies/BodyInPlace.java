package org.minutegraph.extract.bodies;

import org.minutegraph.model.SourceSpan;

/** A name of a body and its place in the source. */
public record BodyInPlace(Found found, SourceSpan span) {}

package org.minutegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * Something a person may want to look at.
 *
 * @param code the kind of thing
 * @param file the file's path as in {@link Origin#file}
 * @param message what is wrong and what to do, in a sentence
 * @param span where, if in one place
 */
public record Finding(FindingCode code, String file, String message, @Nullable SourceSpan span) {}

/**
 * From a file to a {@link org.minutegraph.model.SourceDocument}: one reader for each format, chosen
 * by content.
 *
 * <p>A file that cannot be read becomes findings, never an exception.
 */
@NullMarked
package org.minutegraph.read;

import org.jspecify.annotations.NullMarked;

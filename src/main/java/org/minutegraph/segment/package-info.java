/**
 * From a document to minutes with their parts told apart: title, attendance, items, paragraphs.
 *
 * <p>Running headers are put aside here; every passage keeps its way back to the source.
 */
@NullMarked
package org.minutegraph.segment;

import org.jspecify.annotations.NullMarked;

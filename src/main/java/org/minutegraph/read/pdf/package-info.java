/**
 * What a page of a PDF shows, put back into the order in which it is read: letters become words and
 * lines, lines become columns, tables and paragraphs.
 *
 * <p>All lengths are in points (1/72 inch), and heights count down from the top of the page.
 */
@NullMarked
package org.minutegraph.read.pdf;

import org.jspecify.annotations.NullMarked;

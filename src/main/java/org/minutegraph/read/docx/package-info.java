/**
 * Word files: the text as the printed page has it, with the numbers that Word computes.
 *
 * <p>Headers, footers, notes, comments and what was deleted with changes tracked are left out.
 */
@NullMarked
package org.minutegraph.read.docx;

import org.jspecify.annotations.NullMarked;

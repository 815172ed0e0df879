/**
 * Graphs into a file, a TDB2 store, or any SPARQL endpoint: one named graph replaced at a time.
 *
 * <p>Nothing inside a write transaction may fail for the sake of its input.
 */
@NullMarked
package org.minutegraph.load;

import org.jspecify.annotations.NullMarked;

/**
 * The catalogue of queries: finds, checks and fills them.
 *
 * <p>Parameters are put in by substitution, never by joining strings.
 */
@NullMarked
package org.minutegraph.query;

import org.jspecify.annotations.NullMarked;

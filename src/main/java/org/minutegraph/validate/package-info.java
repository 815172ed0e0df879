/**
 * A graph held against the shapes of the ontology.
 *
 * <p>The shapes file is the only place for constraints.
 */
@NullMarked
package org.minutegraph.validate;

import org.jspecify.annotations.NullMarked;

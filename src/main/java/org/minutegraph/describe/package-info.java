/**
 * From identified records to RDF: one writer for each kind of fact.
 *
 * <p>Identifiers are deterministic and there are no blank nodes.
 */
@NullMarked
package org.minutegraph.describe;

import org.jspecify.annotations.NullMarked;

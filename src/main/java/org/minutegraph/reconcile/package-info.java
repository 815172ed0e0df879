/**
 * Who is who: within one document, and across the documents of a council.
 *
 * <p>Doubt stays doubt: an identification that the evidence does not carry is ambiguous.
 */
@NullMarked
package org.minutegraph.reconcile;

import org.jspecify.annotations.NullMarked;

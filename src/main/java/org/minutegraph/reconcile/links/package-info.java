/**
 * How business goes on from meeting to meeting: which item meets a follow-up, where a reference
 * leads, when a deferred item was taken, what a correction corrects.
 *
 * <p>What can't be told from the words is not linked.
 */
@NullMarked
package org.minutegraph.reconcile.links;

import org.jspecify.annotations.NullMarked;

/**
 * Facts held against gold: precision, recall and F1 for each kind.
 *
 * <p>The figures are those of the published scoring rules.
 */
@NullMarked
package org.minutegraph.evaluate;

import org.jspecify.annotations.NullMarked;

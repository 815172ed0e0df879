/**
 * The line itself: minutes are read, segmented, extracted, reconciled, described, validated and
 * loaded.
 *
 * <p>One document at a time, both cores busy, memory flat.
 */
@NullMarked
package org.minutegraph.pipeline;

import org.jspecify.annotations.NullMarked;

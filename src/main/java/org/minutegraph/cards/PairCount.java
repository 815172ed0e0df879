package org.minutegraph.cards;

/**
 * How many cards have two values.
 *
 * @param one value of the first key, with {@code count} of both
 * @param other value of the second key
 */
public record PairCount(Count one, String other) {}

package org.minutegraph.model;

/**
 * A person named in an item, once for each item.
 *
 * @param item position of the agenda item; 0 before the first
 * @param person in the fullest form that the item gives
 * @param evidence the words
 */
public record PersonMention(int item, Mention person, Evidence evidence) {}

package org.minutegraph.model;

/**
 * A named body or organisation, once for each item.
 *
 * @param item position of the agenda item; 0 before the first
 * @param name in the fullest form that the item gives
 * @param kind body or organisation
 * @param evidence the words
 */
public record BodyMention(int item, String name, BodyKind kind, Evidence evidence) {}

package org.minutegraph.model;

/**
 * A subject under which the item should be found.
 *
 * @param item position of the agenda item; 0 before the first
 * @param label in the document's own words
 * @param rank 1 for the most central
 * @param evidence the words
 */
public record TopicLabel(int item, String label, int rank, Evidence evidence) {}

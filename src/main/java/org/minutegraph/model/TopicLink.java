package org.minutegraph.model;

/**
 * An item is about a topic of the scheme, in the scheme's judgement.
 *
 * @param item position of the agenda item
 * @param concept the IRI of the topic
 * @param rank 1 for the most central of the item
 * @param relevance from 0 to 1: 1 is what the item is for, under 0.3 what it mentions in passing
 * @param evidence the words that name the topic, the most prominent ones; and how sure it is that
 *     they mean it
 */
public record TopicLink(int item, String concept, int rank, double relevance, Evidence evidence) {}

package org.minutegraph.topics;

/**
 * Words of a text that name a topic.
 *
 * @param label the label that they are
 * @param words how many words
 * @param acronym whether they are a short form, which may mean something else elsewhere
 * @param start in the text
 * @param end exclusive
 */
public record Naming(
    Concept concept, String label, int words, boolean acronym, int start, int end) {}

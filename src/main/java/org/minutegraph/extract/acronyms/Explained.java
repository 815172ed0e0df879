package org.minutegraph.extract.acronyms;

/**
 * A short form beside its long form in a text.
 *
 * @param start of the words that say so
 * @param end exclusive
 */
record Explained(String shortForm, String longForm, int start, int end) {}

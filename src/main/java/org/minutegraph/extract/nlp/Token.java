package org.minutegraph.extract.nlp;

/**
 * A word, number or sign.
 *
 * @param word with typographic quotation marks and apostrophes made plain
 * @param tag of the Penn Treebank ({@code NN}, {@code VBD}); empty where it was not asked for
 * @param start in the text, in UTF-16 units
 * @param end exclusive
 */
public record Token(String word, String tag, int start, int end) {}

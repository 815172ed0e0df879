package org.minutegraph.read.pdf;

/**
 * A word of the text, and where it is printed.
 *
 * @param start of the word in {@link PdfText#text}, in UTF-16 units
 * @param end exclusive
 * @param place on its page
 */
public record PlacedWord(int start, int end, PagePlace place) {}

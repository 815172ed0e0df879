package org.minutegraph.read.pdf;

/**
 * How much of a PDF is taken on.
 *
 * @param pages most of a document
 * @param characters most on all pages together
 * @param unpacked bytes that one of its streams may swell to
 */
public record PdfLimits(int pages, int characters, long unpacked) {}

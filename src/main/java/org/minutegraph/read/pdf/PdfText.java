package org.minutegraph.read.pdf;

import java.util.List;
import org.minutegraph.model.Block;

/**
 * What is read in a PDF.
 *
 * @param text in reading order, a form feed before each page but the first; heads and feet of pages
 *     are left out
 * @param blocks whose passages count in the text
 * @param words where each word of the text is printed, in order
 */
public record PdfText(String text, List<Block> blocks, List<PlacedWord> words) {
  public PdfText {
    blocks = List.copyOf(blocks);
    words = List.copyOf(words);
  }
}

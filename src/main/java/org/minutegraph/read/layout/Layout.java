package org.minutegraph.read.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Block;

/**
 * What a reader of one format makes of a file.
 *
 * @param text in which the blocks' passages count
 * @param blocks in reading order
 * @param title that the format keeps apart from the text (front matter)
 * @param date that the format keeps apart from the text (front matter)
 */
public record Layout(
    String text, List<Block> blocks, @Nullable String title, @Nullable String date) {
  public Layout {
    blocks = List.copyOf(blocks);
  }

  public static Layout of(String text, List<Block> blocks) {
    return new Layout(text, blocks, null, null);
  }
}

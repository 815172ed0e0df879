package org.minutegraph.read;

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
record Layout(String text, List<Block> blocks, @Nullable String title, @Nullable String date) {
  Layout {
    blocks = List.copyOf(blocks);
  }

  static Layout of(String text, List<Block> blocks) {
    return new Layout(text, blocks, null, null);
  }
}

package org.minutegraph.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.minutegraph.model.Block;
import org.minutegraph.model.SourceDocument;

/** The beginning of some documents, cut between two blocks. */
final class FirstWords {
  private FirstWords() {}

  /** Documents, the last of them cut, of at most that many words. */
  static List<SourceDocument> of(List<SourceDocument> documents, int words) {
    List<SourceDocument> first = new ArrayList<>();
    int left = words;
    for (SourceDocument document : documents) {
      List<Block> blocks = new ArrayList<>();
      for (Block block : document.blocks()) {
        left -= block.passage().text().split("\\s+").length;
        if (left < 0) {
          break;
        }
        blocks.add(block);
      }
      if (!blocks.isEmpty()) {
        first.add(cut(document, blocks));
      }
    }
    return first;
  }

  private static SourceDocument cut(SourceDocument document, List<Block> blocks) {
    int end =
        blocks.stream()
            .flatMap(block -> Stream.concat(Stream.of(block.passage()), block.cells().stream()))
            .filter(passage -> !passage.isEmpty())
            .mapToInt(passage -> passage.span().end())
            .max()
            .orElse(0);
    return new SourceDocument(
        document.id(),
        document.council(),
        document.text().substring(0, end),
        document.mediaType(),
        document.sha256(),
        document.origin(),
        blocks,
        document.findings());
  }
}

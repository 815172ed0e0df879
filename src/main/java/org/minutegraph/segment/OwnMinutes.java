package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutegraph.model.Block;
import org.minutegraph.model.Finding;
import org.minutegraph.model.FindingCode;

/**
 * The minutes of the one meeting that a file is read as.
 *
 * @param blocks the blocks of these minutes
 * @param packed true where they stand among other papers
 * @param further the title of the minutes of another meeting behind them
 */
record OwnMinutes(List<Block> blocks, boolean packed, Optional<Block> further) {
  /** As much of a title as a message quotes. */
  private static final int QUOTED = 100;

  static OwnMinutes in(List<Block> file) {
    Pack pack = Pack.in(file);
    Optional<Integer> further = new FurtherMinutes(file, pack.from()).title();
    int end = Math.min(pack.to(), further.orElse(pack.to()));
    return new OwnMinutes(
        file.subList(pack.from(), end), pack.size() < file.size(), further.map(file::get));
  }

  /** What else stands in the file, and was not read. */
  List<Finding> findings(String file) {
    List<Finding> findings = new ArrayList<>();
    if (packed) {
      findings.add(inPack(file));
    }
    further.ifPresent(title -> findings.add(another(file, title)));
    return findings;
  }

  private Finding inPack(String file) {
    String message =
        "%s is a pack of papers; its minutes on pages %d to %d were read, and nothing else."
            .formatted(file, blocks.get(0).page(), blocks.get(blocks.size() - 1).page());
    return new Finding(FindingCode.MINUTES_IN_PACK, file, message, blocks.get(0).passage().span());
  }

  private static Finding another(String file, Block title) {
    String text = title.passage().text();
    String quoted = text.length() > QUOTED ? text.substring(0, QUOTED) + "\u2026" : text;
    String message =
        "%s holds the minutes of another meeting, which were not read; they begin%s with \"%s\":"
            + " save each meeting's minutes in a file of its own.";
    String page = title.page() > 0 ? " on page " + title.page() : "";
    return new Finding(
        FindingCode.FURTHER_MINUTES,
        file,
        message.formatted(file, page, quoted),
        title.passage().span());
  }
}

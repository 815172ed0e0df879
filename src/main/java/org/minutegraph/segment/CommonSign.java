package org.minutegraph.segment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/**
 * The sign with which a document parts headings from the text on their line. Where most of its
 * items have the same, the others are parted there too, whatever follows.
 */
final class CommonSign {

  /** Fewer headings have no habit in common. */
  private static final int FEWEST = 3;

  private enum Sign {
    COLON("(?<head>[^:]{3,100}?)\\s?:(?:\\s?[-\u2013])?\\s+(?=\\S)"),
    DASH("(?<head>.{3,100}?)\\.?\\s[-\u2013\u2014]\\s+(?=\\S)"),
    STOP("(?<head>[^.]{3,80}?[^.\\s]{2})\\.\\s+(?=[\\p{Lu}\\d])");

    private final Pattern pattern;

    Sign(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }
  }

  private static final Pattern TOLD = Pattern.compile("\\b(?:was|were|had|has|have|is|are)\\b");

  private final List<Block> blocks;

  private CommonSign(List<Block> blocks) {
    this.blocks = blocks;
  }

  static List<Candidate> applied(List<Candidate> items, List<Block> blocks) {
    return new CommonSign(blocks).applied(items);
  }

  private List<Candidate> applied(List<Candidate> items) {
    Map<Sign, Integer> counts = new EnumMap<>(Sign.class);
    for (Candidate item : items) {
      Sign sign = sign(item);
      if (sign != null) {
        counts.merge(sign, 1, Integer::sum);
      }
    }
    for (Map.Entry<Sign, Integer> count : counts.entrySet()) {
      if (count.getValue() >= FEWEST && count.getValue() * 2 > items.size()) {
        return items.stream().map(item -> parted(item, count.getKey())).toList();
      }
    }
    return items;
  }

  /** Null where the heading stands alone, or where no sign ends it. */
  private @Nullable Sign sign(Candidate item) {
    Passage whole = line(item);
    if (item.rest() == null || whole == null) {
      return null;
    }
    String line = whole.text();
    for (Sign sign : Sign.values()) {
      Matcher head = sign.pattern.matcher(line);
      if (head.lookingAt() && head.end("head") == item.heading().text().length()) {
        return sign;
      }
    }
    return null;
  }

  private Candidate parted(Candidate item, Sign sign) {
    Passage line = line(item);
    if (line == null || sign == sign(item)) {
      return item;
    }
    Matcher head = sign.pattern.matcher(line.text());
    boolean earlier =
        head.lookingAt()
            && head.end("head") < item.heading().text().length()
            && !TOLD.matcher(head.group("head")).find();
    return earlier
        ? new Candidate(
            item.index(),
            item.bodyFrom(),
            item.number(),
            line.slice(0, head.end("head")),
            line.slice(head.end(), line.text().length()),
            item.weight())
        : item;
  }

  /** The block of the heading from where the heading begins; null where it has several blocks. */
  private @Nullable Passage line(Candidate item) {
    Passage block = blocks.get(item.bodyFrom() - 1).passage();
    int start = block.text().indexOf(item.heading().text());
    return start < 0 ? null : block.slice(start, block.text().length());
  }
}

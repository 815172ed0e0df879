package org.minutegraph.segment;

import java.util.regex.Pattern;
import org.minutegraph.model.Passage;

/** Closes up headings set with a space after each letter: {@code M I N U T E S}. */
final class LetterSpacing {
  private static final Pattern SPACED = Pattern.compile("(?:\\p{Lu} ){3,60}\\p{Lu}");

  private LetterSpacing() {}

  static Passage closed(Passage text) {
    if (!SPACED.matcher(text.text()).matches()) {
      return text;
    }
    Passage closed = text.slice(0, 1);
    for (int i = 2; i < text.text().length(); i += 2) {
      int gap = text.span(i, i + 1).start() - text.span(i - 2, i - 1).end();
      closed = closed.join(gap > 1 ? " " : "", text.slice(i, i + 1));
    }
    return closed;
  }
}

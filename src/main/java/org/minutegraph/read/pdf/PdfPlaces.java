package org.minutegraph.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.minutegraph.model.SourceSpan;

/**
 * Finds the words of a fact on the page, so that the page can be shown with them marked. Places are
 * read anew from the file when somebody asks; the graph keeps the span and its page alone.
 */
public final class PdfPlaces {
  private final List<PlacedWord> words;

  public PdfPlaces(PdfText text) {
    words = text.words();
  }

  /** A box for each printed line that has words of the span, in reading order. */
  public List<PagePlace> of(SourceSpan span) {
    List<PagePlace> places = new ArrayList<>();
    for (PlacedWord word : words) {
      if (word.start() < span.end() && word.end() > span.start()) {
        add(word.place(), places);
      }
    }
    return places;
  }

  private static void add(PagePlace place, List<PagePlace> places) {
    int last = places.size() - 1;
    if (last >= 0 && places.get(last).isBeside(place)) {
      places.set(last, places.get(last).with(place));
    } else {
      places.add(place);
    }
  }
}

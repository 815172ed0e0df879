package org.minutegraph.read.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutegraph.model.SourceSpan;

/**
 * Draws printed pages with the words of facts marked. The words of the last few files are kept: to
 * read a pack of papers takes seconds. For one thread.
 */
public final class PdfMarker {
  private static final int KEPT = 3;

  private final PdfFile reader;
  private final PdfPainter painter;
  private final Map<String, Read> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

  /** What was read of a file. */
  private record Read(String text, PdfPlaces places) {}

  public PdfMarker(PdfLimits limits) {
    reader = new PdfFile(limits);
    painter = new PdfPainter(limits);
  }

  /**
   * A PNG of a page; empty where there is no such page. Where the text that is read in the file has
   * other words in their place, as when it was loaded by another edition of the reader, nothing is
   * marked.
   *
   * @param edition different for any two contents of files
   * @param page 1-based
   * @param from where the words to be marked begin in the text, in code points
   * @param words that are to be marked
   * @throws IOException where the file is broken, locked or beyond the limits
   */
  public Optional<byte[]> draw(Path file, String edition, int page, int from, String words)
      throws IOException {
    return painter.paint(file, page, marks(read(file, edition), page, from, words));
  }

  private static List<PagePlace> marks(Read read, int page, int from, String words) {
    String text = read.text();
    if (from > text.codePointCount(0, text.length())) {
      return List.of();
    }
    int start = text.offsetByCodePoints(0, from);
    if (!text.startsWith(words, start)) {
      return List.of();
    }
    SourceSpan span = new SourceSpan("", start, start + words.length());
    return read.places().of(span).stream().filter(place -> place.page() == page).toList();
  }

  private Read read(Path file, String edition) throws IOException {
    Read known = kept.get(edition);
    if (known != null) {
      return known;
    }
    PdfText text = reader.read("", file);
    Read read = new Read(text.text(), new PdfPlaces(text));
    kept.put(edition, read);
    if (kept.size() > KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    return read;
  }
}

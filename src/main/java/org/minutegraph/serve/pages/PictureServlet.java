package org.minutegraph.serve.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.query.Row;
import org.minutegraph.serve.printed.Drawing;
import org.minutegraph.serve.printed.PrintedPages;

/**
 * Pictures of printed pages with words marked: {@code printed/council/document/3.png?from=9&to=90}.
 * One is drawn after the other, few wait, and those that were drawn are kept, as is which ones
 * cannot be drawn.
 */
public final class PictureServlet extends HttpServlet {

  /** How many requests are drawn or wait for that; each holds one of the server's places. */
  public static final int AT_ONCE = 4;

  private static final long serialVersionUID = 1;
  private static final long SHELF_BYTES = 16L << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Pattern PATH =
      Pattern.compile("printed/(?<document>[^/]+/[^/]+)/(?<page>[1-9]\\d{0,3})\\.png");

  private final transient GraphReader reader;
  private final transient PrintedPages printed;
  private final transient Semaphore places = new Semaphore(AT_ONCE);
  private final transient Turns turns = new Turns(1, PATIENCE);
  private final transient Shelf shelf = new Shelf(SHELF_BYTES);
  private final String base;

  /**
   * @param base before every identifier of data
   */
  public PictureServlet(GraphReader reader, PrintedPages printed, String base) {
    this.reader = reader;
    this.printed = printed;
    this.base = base;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reply reply = new Reply(request, response);
    try {
      Optional<Shelf.Kept> picture = wanted(Asked.of(request, base, "")).map(this::picture);
      if (picture.isPresent() && picture.get().body().length() > 0) {
        reply.send(picture.get().mediaType(), picture.get().body());
      } else {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (BusyException e) {
      reply.head(Map.of("Retry-After", "5"));
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private Optional<Drawing> wanted(Asked asked) {
    Matcher path = PATH.matcher(asked.path());
    int from = asked.number("from", 0);
    int to = asked.number("to", 0);
    if (!path.matches() || from >= to) {
      return Optional.empty();
    }
    String document = base + "id/document/" + path.group("document");
    Row row =
        reader.read(
            reading ->
                reading.row(
                    Question.of("scrutiny/document")
                        .iri("document", document)
                        .iri("words", document + "/text")));
    String text = row.text("text");
    if (!row.text("format").equals(PrintedPages.FORMAT)
        || to > text.codePointCount(0, text.length())) {
      return Optional.empty();
    }
    int begin = text.offsetByCodePoints(0, from);
    String words = text.substring(begin, text.offsetByCodePoints(begin, to - from));
    int page = Integer.parseInt(path.group("page"));
    String sha256 = row.text("sha256");
    return printed
        .file(row.text("file"), sha256)
        .map(file -> new Drawing(file.toString(), sha256, page, from, words));
  }

  private Shelf.Kept picture(Drawing drawing) {
    String question =
        drawing.sha256() + " " + drawing.page() + " " + drawing.from() + " " + drawing.words();
    Shelf.Kept kept = shelf.get(question);
    return kept != null ? kept : inTurn(question, drawing);
  }

  private Shelf.Kept inTurn(String question, Drawing drawing) {
    if (!places.tryAcquire()) {
      throw new BusyException();
    }
    try {
      return turns.take(() -> draw(question, drawing));
    } finally {
      places.release();
    }
  }

  /** Somebody before may have waited for the same. */
  private Shelf.Kept draw(String question, Drawing drawing) {
    Shelf.Kept kept = shelf.get(question);
    if (kept == null) {
      kept = new Shelf.Kept(Map.of(), "image/png", Body.of(printed.draw(drawing)));
      shelf.put(question, kept);
    }
    return kept;
  }
}

package org.minutegraph.serve.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;
import org.minutegraph.cards.NotReadyException;

/**
 * Answers GET and HEAD with pages. Every answer has an ETag of its own bytes, so that a page that
 * is as it was is not sent again, and is kept for the next who asks for it: what is served does not
 * change while it is. What is not answered is said on a page, too.
 */
public final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final long SHELF_BYTES = 32L << 20;
  private static final String HTML = "text/html;charset=utf-8";

  private final transient Pages pages;
  private final transient Templates templates;
  private final transient Turns turns;
  private final transient Shelf shelf = new Shelf(SHELF_BYTES);
  private final transient Clock clock;
  private final transient Supplier<String> edition;
  private final String base;
  private final String publicAddress;

  /**
   * @param turns in which pages are made
   * @param base before every identifier of data
   * @param publicAddress where the world sees the site; empty for where it is asked
   * @param clock with the day of which an answer is kept no longer than that day
   * @param edition of what is shown: an answer is kept for as long as it is the same
   */
  public PageServlet(
      Pages pages,
      Templates templates,
      Turns turns,
      String base,
      String publicAddress,
      Clock clock,
      Supplier<String> edition) {
    this.pages = pages;
    this.templates = templates;
    this.turns = turns;
    this.base = base;
    this.publicAddress = publicAddress;
    this.clock = clock;
    this.edition = edition;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asked asked = Asked.of(request, base, publicAddress);
    Reply reply = new Reply(request, response);
    String question = LocalDate.now(clock) + " " + edition.get() + " " + asked.question();
    Shelf.Kept kept = shelf.get(question);
    try {
      if (kept == null) {
        send(turns.take(() -> make(pages.answer(asked), Map.of(), question)), asked, reply);
      } else {
        send(kept, reply);
      }
    } catch (QueryCancelledException e) {
      reply.error(503, templates.render("message", Message.tooLong(asked)));
    } catch (NotReadyException e) {
      reply.head(Map.of("Retry-After", "10"));
      reply.error(503, templates.render("message", Message.notReady(asked)));
    } catch (BusyException e) {
      reply.head(Map.of("Retry-After", "5"));
      reply.error(503, templates.render("message", Message.busy(asked)));
    }
  }

  /**
   * An answer that is ready to be sent.
   *
   * @param kept its text; none where it only tells of something
   */
  private record Made(Answer answer, Map<String, String> headers, Shelf.@Nullable Kept kept) {}

  private Made make(Answer answer, Map<String, String> headers, String question) {
    if (answer instanceof Answer.Page page) {
      String html = templates.render(page.template(), page.model());
      return new Made(answer, headers, keep(question, headers, HTML, html));
    } else if (answer instanceof Answer.File file) {
      String mediaType = file.mediaType() + ";charset=utf-8";
      return new Made(answer, headers, keep(question, headers, mediaType, file.content()));
    } else if (answer instanceof Answer.Headed headed) {
      return make(headed.answer(), headed.headers(), question);
    }
    return new Made(answer, headers, null);
  }

  private void send(Made made, Asked asked, Reply reply) throws IOException {
    if (made.kept() != null) {
      send(made.kept(), reply);
    } else {
      reply.head(made.headers());
      refer(made.answer(), asked, reply);
    }
  }

  private void refer(Answer answer, Asked asked, Reply reply) throws IOException {
    if (answer instanceof Answer.Elsewhere elsewhere) {
      reply.elsewhere(elsewhere.address());
    } else if (answer instanceof Answer.Unfit unfit) {
      reply.error(406, templates.render("message", Message.unfit(asked, unfit.what())));
    } else if (answer instanceof Answer.Gone gone) {
      reply.error(410, templates.render("message", Message.gone(asked, gone.what())));
    } else if (answer instanceof Answer.Missing missing) {
      reply.error(404, templates.render("message", Message.missing(asked, missing.what())));
    }
  }

  private Shelf.Kept keep(
      String question, Map<String, String> headers, String mediaType, String content) {
    Shelf.Kept kept = new Shelf.Kept(headers, mediaType, Body.of(content));
    shelf.put(question, kept);
    return kept;
  }

  private static void send(Shelf.Kept kept, Reply reply) throws IOException {
    reply.head(kept.headers());
    reply.send(kept.mediaType(), kept.body());
  }
}

package org.minutegraph.serve.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.QueryCancelledException;

/**
 * Answers GET and HEAD with pages. Every answer has an ETag of its own bytes, so that a page that
 * is as it was is not sent again. What is not answered is said on a page, too.
 */
public final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final String HTML = "text/html;charset=utf-8";

  private final transient Pages pages;
  private final transient Templates templates;
  private final String base;

  /**
   * @param base before every identifier of data
   */
  public PageServlet(Pages pages, Templates templates, String base) {
    this.pages = pages;
    this.templates = templates;
    this.base = base;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asked asked = Asked.of(request, base);
    try {
      send(pages.answer(asked), asked, new Reply(request, response));
    } catch (QueryCancelledException e) {
      Message message = Message.tooLong(asked);
      new Reply(request, response).error(503, templates.render("message", message));
    }
  }

  private void send(Answer answer, Asked asked, Reply reply) throws IOException {
    if (answer instanceof Answer.Page page) {
      reply.send(HTML, bytes(templates.render(page.template(), page.model())));
    } else if (answer instanceof Answer.File file) {
      reply.send(file.mediaType() + ";charset=utf-8", bytes(file.content()));
    } else if (answer instanceof Answer.Elsewhere elsewhere) {
      reply.elsewhere(elsewhere.address());
    } else if (answer instanceof Answer.Headed headed) {
      reply.head(headed.headers());
      send(headed.answer(), asked, reply);
    } else if (answer instanceof Answer.Unfit unfit) {
      reply.error(406, templates.render("message", Message.unfit(asked, unfit.what())));
    } else if (answer instanceof Answer.Missing missing) {
      reply.error(404, templates.render("message", Message.missing(asked, missing.what())));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

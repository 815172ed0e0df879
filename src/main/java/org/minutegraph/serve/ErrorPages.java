package org.minutegraph.serve;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.pages.Message;
import org.minutegraph.serve.pages.Templates;

/**
 * Answers what never comes to a page, as an address that cannot be read: with a page of this site,
 * which says nothing that the request said.
 */
final class ErrorPages implements Request.Handler {
  private final Templates templates;
  private final Links links;

  /**
   * @param settings that say where the site is seen: at the root where they do not, since an
   *     address that cannot be read does not tell how deep it is
   */
  ErrorPages(Templates templates, ServeSettings settings) {
    String address = settings.front().address();
    this.templates = templates;
    this.links = new Links(settings.base(), address.isEmpty() ? "/" : address, "");
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Message message = message(response.getStatus());
    boolean html = wantsHtml(request);
    String page = html ? templates.render("message", message) : message.text() + "\n";
    SecurityHeaders.put(response.getHeaders());
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response
        .getHeaders()
        .put(HttpHeader.CONTENT_TYPE, (html ? "text/html" : "text/plain") + ";charset=utf-8");
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes(page));
    Content.Sink.write(response, true, request.getMethod().equals("HEAD") ? "" : page, callback);
    return true;
  }

  private static boolean wantsHtml(Request request) {
    String accept = request.getHeaders().get(HttpHeader.ACCEPT);
    return accept == null || accept.contains("html") || accept.contains("*/*");
  }

  private static long bytes(String page) {
    return page.getBytes(StandardCharsets.UTF_8).length;
  }

  private Message message(int status) {
    return switch (status) {
      case HttpStatus.BAD_REQUEST_400 -> Message.malformed(links);
      case HttpStatus.URI_TOO_LONG_414, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
          Message.overlong(links);
      default -> Message.failed(links);
    };
  }
}

package org.minutegraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers at {@code /} with a page that says what is here. */
final class FrontPage extends Handler.Wrapper {
  private static final String PAGE = "index.html";

  private final byte[] page;

  FrontPage(Handler next) {
    super(next);
    try (InputStream in = FrontPage.class.getResourceAsStream(PAGE)) {
      page = Objects.requireNonNull(in, PAGE).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    boolean read =
        HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
    boolean asks = request.getHttpURI().getQuery() == null;
    if (!read || !asks || !Request.getPathInContext(request).equals("/")) {
      return super.handle(request, response, callback);
    }
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
    response.write(true, ByteBuffer.wrap(page), callback);
    return true;
  }
}

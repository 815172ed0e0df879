package org.minutegraph.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Turns away an address whose part behind the question mark cannot be read, before any page. */
final class ReadableQueries extends Handler.Wrapper {
  private static final int HEX = 16;

  ReadableQueries(Handler next) {
    super(next);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String query = request.getHttpURI().getQuery();
    if (query == null || isReadable(query)) {
      return super.handle(request, response, callback);
    }
    Response.writeError(request, response, callback, HttpStatus.BAD_REQUEST_400);
    return true;
  }

  /** Whether per cent signs stand before two digits each, and give UTF-8. */
  static boolean isReadable(String query) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < query.length(); i++) {
      if (query.charAt(i) != '%') {
        bytes.write('.');
        continue;
      }
      int high = i + 2 < query.length() ? Character.digit(query.charAt(i + 1), HEX) : -1;
      int low = high < 0 ? -1 : Character.digit(query.charAt(i + 2), HEX);
      if (low < 0) {
        return false;
      }
      bytes.write(high * HEX + low);
      i += 2;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}

package org.minutegraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Turns away bodies that are too long: at once where the request says its length, else after as
 * much as is allowed has been read. Bodies of unknown length are held in memory, whole.
 */
final class BodyLimit extends Handler.Wrapper {
  private final int bytes;

  BodyLimit(Handler next, int bytes) {
    super(next);
    this.bytes = bytes;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (request.getLength() > bytes) {
      return refuse(request, response, callback);
    }
    if (request.getLength() >= 0) {
      return super.handle(request, response, callback);
    }
    byte[] body = start(request);
    return body.length > bytes
        ? refuse(request, response, callback)
        : super.handle(new Held(request, body), response, callback);
  }

  private byte[] start(Request request) throws IOException {
    // Not closed: that would end a request of which more may be to come.
    InputStream in = Content.Source.asInputStream(request);
    return in.readNBytes(bytes + 1);
  }

  private static boolean refuse(Request request, Response response, Callback callback) {
    Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
    return true;
  }

  /** A request whose body has been read. */
  private static final class Held extends Request.Wrapper {
    private final int length;
    private final ByteBufferContentSource body;

    Held(Request request, byte[] body) {
      super(request);
      this.length = body.length;
      this.body = new ByteBufferContentSource(ByteBuffer.wrap(body));
    }

    @Override
    public long getLength() {
      return length;
    }

    @Override
    public Content.Chunk read() {
      return body.read();
    }

    @Override
    public void demand(Runnable demand) {
      body.demand(demand);
    }

    @Override
    public void fail(Throwable failure) {
      body.fail(failure);
      super.fail(failure);
    }
  }
}

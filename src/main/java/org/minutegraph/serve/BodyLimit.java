package org.minutegraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
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
  /** Of a body that is refused, at most this many bytes more are read. */
  private static final long HEARD_OUT = 2L << 20;

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
    // Not closed: that would end a request of which more may be to come.
    InputStream in = Content.Source.asInputStream(request);
    byte[] body = in.readNBytes(bytes + 1);
    if (body.length <= bytes) {
      return super.handle(new Held(request, body), response, callback);
    }
    hearOut(in);
    return refuse(request, response, callback);
  }

  /**
   * Reads on for a while and keeps nothing: a client that is still sending when the connection is
   * closed may never see the answer.
   */
  private static void hearOut(InputStream in) throws IOException {
    long left = HEARD_OUT;
    long skipped = in.skip(left);
    while (skipped > 0 && left > skipped) {
      left -= skipped;
      skipped = in.skip(left);
    }
  }

  private static boolean refuse(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
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

package org.minutegraph.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * An answer whose end is watched: Fuseki writes a remark there when a query was stopped while its
 * rows were on their way, and then ends as if all were well.
 */
final class WatchedAnswer extends HttpServletResponseWrapper {
  private static final byte[] REMARK =
      "##  ****          Incomplete results           ****   ##"
          .getBytes(StandardCharsets.US_ASCII);

  private final Tail tail = new Tail();

  WatchedAnswer(HttpServletResponse answer) {
    super(answer);
  }

  /** Whether what was written ends with the remark. */
  boolean cut() {
    return tail.ends();
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    return new Watched(super.getOutputStream(), tail);
  }

  @Override
  public void flushBuffer() {
    // Not before the end is known, or the buffer is full.
  }

  /** The last bytes that were written, without white space at the end. */
  private static final class Tail {
    private static final int LENGTH = 2 * REMARK.length;

    private byte[] last = new byte[0];

    void add(byte[] bytes, int from, int count) {
      int fresh = Math.min(count, LENGTH);
      int kept = Math.min(last.length, LENGTH - fresh);
      byte[] next = new byte[kept + fresh];
      System.arraycopy(last, last.length - kept, next, 0, kept);
      System.arraycopy(bytes, from + count - fresh, next, kept, fresh);
      last = next;
    }

    boolean ends() {
      return new String(last, StandardCharsets.ISO_8859_1)
          .strip()
          .endsWith(new String(REMARK, StandardCharsets.ISO_8859_1));
    }
  }

  /** Passes bytes on; flushes and closes nothing, as the end may be taken back. */
  private static final class Watched extends ServletOutputStream {
    private final ServletOutputStream out;
    private final Tail tail;

    Watched(ServletOutputStream out, Tail tail) {
      this.out = out;
      this.tail = tail;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      tail.add(bytes, from, count);
      out.write(bytes, from, count);
    }

    @Override
    public void flush() {
      // See flushBuffer.
    }

    @Override
    public void close() {
      // The container ends the answer.
    }

    @Override
    public boolean isReady() {
      return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      out.setWriteListener(listener);
    }
  }
}

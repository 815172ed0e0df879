package org.minutegraph.serve.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The body of an answer, as it is and compressed.
 *
 * @param packed empty where that is not worth it
 * @param tag different for any two bodies
 */
record Body(byte[] plain, byte[] packed, String tag) {
  private static final int WORTH_IT = 1024;
  private static final int TAG_BYTES = 12;

  static Body of(byte[] plain) {
    byte[] packed = plain.length < WORTH_IT ? new byte[0] : packed(plain);
    boolean shorter = packed.length < plain.length;
    return new Body(plain, shorter ? packed : new byte[0], digest(plain));
  }

  static Body of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  int length() {
    return plain.length + packed.length;
  }

  private static byte[] packed(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 4);
    try (OutputStream zip = new Fast(out)) {
      zip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to be written to", e);
    }
    return out.toByteArray();
  }

  private static String digest(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Little work rather than few bytes: half of the work saves all but a tenth. */
  private static final class Fast extends GZIPOutputStream {
    Fast(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}

package org.minutegraph.serve.printed;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What is to be drawn, and how that is said to the process that draws, and how it answers.
 *
 * @param file where it is
 * @param sha256 of its bytes
 * @param page 1-based
 * @param from where the words to be marked begin in the document's text, in code points
 * @param words that are to be marked
 */
public record Drawing(String file, String sha256, int page, int from, String words) {
  private static final int LARGEST = 32 << 20;

  /** Says what is wanted. */
  void ask(DataOutputStream out) throws IOException {
    text(file, out);
    text(sha256, out);
    out.writeInt(page);
    out.writeInt(from);
    text(words, out);
    out.flush();
  }

  /** What is wanted next; empty where nothing will be any more. */
  public static Optional<Drawing> next(DataInputStream in) throws IOException {
    String file;
    try {
      file = text(in);
    } catch (EOFException end) {
      return Optional.empty();
    }
    return Optional.of(new Drawing(file, text(in), in.readInt(), in.readInt(), text(in)));
  }

  /** Answers with a PNG; with no bytes where there is no such page. */
  public static void answer(byte[] png, DataOutputStream out) throws IOException {
    out.writeInt(png.length);
    out.write(png);
    out.flush();
  }

  /** What {@link #answer} said. */
  static byte[] answered(DataInputStream in) throws IOException {
    return bytes(in);
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    answer(text.getBytes(StandardCharsets.UTF_8), out);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LARGEST) {
      throw new IOException("a message of " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }
}

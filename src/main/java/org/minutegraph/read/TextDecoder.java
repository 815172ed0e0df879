package org.minutegraph.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to text: by the byte order mark, else UTF-16 where every other byte is nothing, else UTF-8
 * (a few broken letters do no harm), else windows-1252.
 */
final class TextDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final char REPLACEMENT = '\ufffd';
  private static final int HEAD = 64 * 1024;

  private TextDecoder() {}

  /**
   * The text, without byte order mark; never fails, since windows-1252 takes what UTF-8 does not.
   */
  static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (hasEmptyBytes(bytes, 1)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (hasEmptyBytes(bytes, 0)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    return unmarked(bytes);
  }

  /** True where the bytes are letters of two bytes, though no mark says so. */
  static boolean isUtf16(byte[] bytes) {
    return hasEmptyBytes(bytes, 0) || hasEmptyBytes(bytes, 1);
  }

  /** Nearly every byte at even (0) or odd (1) places is zero, and hardly any other. */
  private static boolean hasEmptyBytes(byte[] bytes, int place) {
    int[] empty = new int[2];
    int end = Math.min(bytes.length, HEAD) & ~1;
    for (int i = 0; i < end; i++) {
      empty[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    return end > 0 && empty[place] * 10 > end / 2 * 7 && empty[1 - place] * 100 < end / 2;
  }

  private static String unmarked(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException broken) {
      String lenient = new String(bytes, StandardCharsets.UTF_8);
      return isMostlyWhole(lenient) ? lenient : new String(bytes, WINDOWS);
    }
  }

  /** More letters beyond ASCII were read than were broken. */
  private static boolean isMostlyWhole(String text) {
    long broken = text.chars().filter(c -> c == REPLACEMENT).count();
    return text.chars().filter(c -> c > 127 && c != REPLACEMENT).count() > broken;
  }

  static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}

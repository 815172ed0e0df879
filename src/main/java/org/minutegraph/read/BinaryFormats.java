package org.minutegraph.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.minutegraph.model.FindingCode;
import org.minutegraph.read.layout.Layout;
import org.minutegraph.read.layout.Unreadable;

/** Formats that are not text: PDF is read, the others say what to do instead. */
final class BinaryFormats {
  private static final int MOST_ENTRIES = 10_000;

  private final ReadLimits limits;

  BinaryFormats(ReadLimits limits) {
    this.limits = limits;
  }

  Layout read(Format format, String id, byte[] bytes) throws Unreadable {
    return switch (format) {
      case PDF -> new PdfReader(limits).read(id, bytes);
      case ZIP -> throw zip(bytes);
      case OLD_OFFICE, RTF ->
          throw new Unreadable(
              FindingCode.UNSUPPORTED_FORMAT,
              "is an old word-processor file: save it as PDF, HTML or plain text.");
      default ->
          throw new Unreadable(
              FindingCode.BINARY_RUBBISH,
              "holds no text that can be read: fetch it again or leave it out.");
    };
  }

  private static Unreadable zip(byte[] bytes) {
    String kind = "a zip archive: unpack it, and name the minutes in it.";
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && entries++ < MOST_ENTRIES) {
        kind = kind(entry.getName(), kind);
        entry = nextWithoutUnpacking(zip);
      }
    } catch (IOException | IllegalArgumentException e) {
      entries = 0;
    }
    return entries == 0 || !hasDirectory(bytes)
        ? new Unreadable(
            FindingCode.BROKEN_ZIP,
            "is a zip or word-processor file that is broken: fetch it again.")
        : new Unreadable(FindingCode.UNSUPPORTED_FORMAT, "is " + kind);
  }

  /** Entries are stepped over in small bites; nothing is kept. */
  private static ZipEntry nextWithoutUnpacking(ZipInputStream zip) throws IOException {
    byte[] bite = new byte[8192];
    long read = 0;
    for (int n = zip.read(bite); n >= 0; n = zip.read(bite)) {
      read += n;
      if (read > 200L << 20) {
        throw new IOException("an entry that swells");
      }
    }
    return zip.getNextEntry();
  }

  private static String kind(String entry, String otherwise) {
    if (entry.startsWith("word/")) {
      return "a DOCX: save it as PDF, HTML or plain text (reading DOCX is still to come).";
    }
    if (entry.equals("content.xml")) {
      return "an ODT: save it as PDF, HTML or plain text (reading ODT is still to come).";
    }
    return otherwise;
  }

  /** A whole zip ends with the record that begins {@code PK 5 6}. */
  private static boolean hasDirectory(byte[] bytes) {
    for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - 66_000); i--) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
        return true;
      }
    }
    return false;
  }
}

package org.minutegraph.read.docx;

import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.minutegraph.model.FindingCode;
import org.minutegraph.read.layout.Unreadable;

/** What a zip archive is, by the names in its directory; nothing is unpacked. */
final class ZipKind {
  private static final int MOST_ENTRIES = 10_000;

  private ZipKind() {}

  /**
   * Passes what may be a Word file.
   *
   * @throws Unreadable on any other archive, with what to do
   */
  static void check(ZipSecureFile zip) throws Unreadable {
    if (Collections.list(zip.getEntries()).size() > MOST_ENTRIES) {
      throw new Unreadable(
          FindingCode.TOO_LARGE, "is a zip archive of many files: unpack it, name the minutes.");
    }
    if (has(zip, "[Content_Types].xml")) {
      return;
    }
    throw new Unreadable(
        FindingCode.UNSUPPORTED_FORMAT,
        has(zip, "content.xml")
            ? "is an ODT: save it as DOCX or PDF."
            : "is a zip archive: unpack it, and name the minutes in it.");
  }

  private static boolean has(ZipSecureFile zip, String name) {
    ZipArchiveEntry entry = zip.getEntry(name);
    return entry != null && !entry.isDirectory();
  }
}

package org.minutegraph.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.FindingCode;
import org.minutegraph.read.layout.LaidText;
import org.minutegraph.read.layout.Layout;
import org.minutegraph.read.layout.Unreadable;

/**
 * Word files (DOCX, with or without macros, which are never run). The text is one line for each
 * paragraph or forced line, with its number as Word computes it, and one for each row of a table.
 * Parts are unpacked as they are read, none beyond 50 MiB; a file in the archive that is no part of
 * the text is never opened.
 */
public final class DocxReader {
  private static final long LARGEST_PART = 50L << 20;

  static {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
  }

  private final int most;

  /**
   * @param most characters of text that are taken
   */
  public DocxReader(int most) {
    this.most = most;
  }

  /** Reads a file that begins as a zip archive does. */
  public Layout read(String id, Path file) throws Unreadable {
    try (ZipSecureFile zip = new ZipSecureFile(file.toFile())) {
      ZipKind.check(zip);
      return text(id, zip);
    } catch (IOException | XMLStreamException | InvalidFormatException e) {
      throw why(e);
    } catch (OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException e) {
      throw why(e);
    }
  }

  private Layout text(String id, ZipSecureFile zip)
      throws IOException, XMLStreamException, InvalidFormatException, Unreadable {
    OPCPackage word = OPCPackage.open(new ZipFileZipEntrySource(zip));
    try {
      PackagePart main = main(word);
      StyleSheet styles = new StyleSheet();
      walk(related(main, "/styles"), styles);
      Numbering numbering = new Numbering();
      walk(related(main, "/numbering"), numbering);
      LaidText laid = new LaidText(id);
      walk(Optional.of(main), new WordBody(styles, numbering, laid, most));
      return laid.layout();
    } finally {
      word.revert();
    }
  }

  private static PackagePart main(OPCPackage word) throws Unreadable {
    PackagePart main = first(word, PackageRelationshipTypes.CORE_DOCUMENT);
    main = main == null ? first(word, PackageRelationshipTypes.STRICT_CORE_DOCUMENT) : main;
    if (main == null || !main.getContentType().toLowerCase(Locale.ROOT).contains("word")) {
      throw new Unreadable(
          FindingCode.UNSUPPORTED_FORMAT,
          "is an office file without text of its own (a spreadsheet, slides): save the minutes as"
              + " DOCX or PDF.");
    }
    return main;
  }

  private static @Nullable PackagePart first(OPCPackage word, String relationship) {
    return word.getPartsByRelationshipType(relationship).stream().findFirst().orElse(null);
  }

  private static Optional<PackagePart> related(PackagePart main, String kind)
      throws InvalidFormatException {
    for (PackageRelationship relationship : main.getRelationships()) {
      boolean inside = relationship.getTargetMode() == TargetMode.INTERNAL;
      if (inside && relationship.getRelationshipType().endsWith(kind)) {
        return Optional.ofNullable(main.getRelatedPart(relationship));
      }
    }
    return Optional.empty();
  }

  private static void walk(Optional<PackagePart> part, WordXml.Visitor visitor)
      throws IOException, XMLStreamException, Unreadable {
    if (part.isPresent()) {
      try (InputStream xml = part.get().getInputStream()) {
        WordXml.walk(xml, visitor);
      }
    }
  }

  private static Unreadable why(Exception e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (String.valueOf(t.getMessage()).contains("Zip bomb")) {
        return new Unreadable(
            FindingCode.TOO_LARGE,
            "swells to more than %,d MiB, or a hundredfold, when it is unpacked: save it anew."
                .formatted(LARGEST_PART >> 20));
      }
    }
    return new Unreadable(
        FindingCode.BROKEN_ZIP,
        "is a zip or word-processor file that is broken: fetch it again, or save it as PDF.");
  }
}

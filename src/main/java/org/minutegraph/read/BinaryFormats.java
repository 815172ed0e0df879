package org.minutegraph.read;

import java.nio.file.Path;
import org.minutegraph.model.FindingCode;
import org.minutegraph.read.docx.DocxReader;
import org.minutegraph.read.layout.Layout;
import org.minutegraph.read.layout.Unreadable;

/** Formats that are not text: PDF and DOCX are read, the others say what to do instead. */
final class BinaryFormats {
  private final ReadLimits limits;

  BinaryFormats(ReadLimits limits) {
    this.limits = limits;
  }

  Layout read(Format format, String id, Path file, byte[] bytes) throws Unreadable {
    return switch (format) {
      case PDF -> new PdfReader(limits).read(id, file);
      case DOCX -> new DocxReader(limits.characters()).read(id, file);
      case OLD_OFFICE ->
          throw new Unreadable(
              FindingCode.UNSUPPORTED_FORMAT,
              "is a word-processor file that is old or locked with a password: save it as DOCX or"
                  + " PDF, without password.");
      case RTF ->
          throw new Unreadable(
              FindingCode.UNSUPPORTED_FORMAT, "is an RTF: save it as DOCX or PDF.");
      default ->
          throw new Unreadable(
              FindingCode.BINARY_RUBBISH,
              "holds no text that can be read: fetch it again or leave it out.");
    };
  }
}

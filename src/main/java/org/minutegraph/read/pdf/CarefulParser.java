package org.minutegraph.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/** Parses a PDF that may mean harm: every stream is weighed before anybody unpacks it. */
final class CarefulParser extends PDFParser {
  private static final long IN_MEMORY = 16L << 20;
  private static final long ON_DISK = 2L << 30;

  private final StreamWeight weight;

  CarefulParser(RandomAccessRead source, StreamWeight weight) throws IOException {
    super(source, "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache);
    this.weight = weight;
  }

  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    COSStream stream = super.parseCOSStream(dictionary);
    return document.isEncrypted() ? stream : weight.checked(stream);
  }
}

package org.minutegraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.minutegraph.model.Finding;
import org.minutegraph.pipeline.FindingPolicy;

/** Findings as a table. */
final class FindingsReport {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader("file", "code", "severity", "start", "end", "message")
          .get();

  private FindingsReport() {}

  static void write(List<Finding> findings, OutputStream out) throws IOException {
    CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, UTF_8), FORMAT);
    for (Finding finding : findings) {
      printer.printRecord(
          finding.file(),
          finding.code().code(),
          FindingPolicy.severity(finding.code()).name().toLowerCase(Locale.ROOT),
          finding.span() == null ? null : finding.span().start(),
          finding.span() == null ? null : finding.span().end(),
          finding.message());
    }
    printer.flush();
  }
}

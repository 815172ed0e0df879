package org.minutegraph.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.minutegraph.load.PendingFile;
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

  static void write(List<Finding> findings, Path file) throws IOException {
    try (PendingFile pending = PendingFile.at(file)) {
      Writer out = new OutputStreamWriter(pending.stream(), StandardCharsets.UTF_8);
      CSVPrinter printer = new CSVPrinter(out, FORMAT);
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
      pending.commit();
    }
  }
}

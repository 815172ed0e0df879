package org.minutegraph.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A history as a table, one row for each item. */
final class CsvTrace {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader("date", "body", "document", "item", "heading", "relevance", "reason", "quote")
          .get();

  private CsvTrace() {}

  static String write(Trace trace) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter table = new CSVPrinter(out, FORMAT)) {
      for (TracedItem item : trace.items()) {
        table.printRecord(
            item.date(),
            item.body(),
            item.document(),
            item.number().isEmpty() ? item.heading() : item.number(),
            item.heading(),
            String.format(Locale.ROOT, "%.2f", item.why().relevance()),
            item.why().reason(),
            item.why().quote());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a table in memory cannot be written", e);
    }
    return out.toString();
  }
}

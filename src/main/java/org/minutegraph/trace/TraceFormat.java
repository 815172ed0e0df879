package org.minutegraph.trace;

/** How a history is written. */
public enum TraceFormat {
  TEXT,
  CSV,
  JSON,
  HTML;

  /** Writes it. */
  public String write(Trace trace) {
    return switch (this) {
      case TEXT -> TextTrace.write(trace);
      case CSV -> CsvTrace.write(trace);
      case JSON -> JsonTrace.write(trace);
      case HTML -> HtmlTrace.write(trace);
    };
  }
}

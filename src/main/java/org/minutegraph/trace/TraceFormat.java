package org.minutegraph.trace;

/** How a history is written. */
public enum TraceFormat {
  /** For a terminal; long quotations are cut. */
  TEXT,
  /** A line for each item, with why it is there; not what was said and decided under it. */
  CSV,
  JSON,
  /** One page that needs nothing else, to print or send. */
  HTML;

  /** The history in this format. */
  public String write(Trace trace) {
    return switch (this) {
      case TEXT -> TextTrace.write(trace);
      case CSV -> CsvTrace.write(trace);
      case JSON -> JsonTrace.write(trace);
      case HTML -> HtmlTrace.write(trace);
    };
  }
}

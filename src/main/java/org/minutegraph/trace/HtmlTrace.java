package org.minutegraph.trace;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** A history as one page of HTML that needs nothing else, to print or to send. */
final class HtmlTrace {
  /** Where the build puts the compiled templates of {@code src/main/jte}. */
  private static final String TEMPLATES = "org.minutegraph.serve.pages.templates";

  private HtmlTrace() {}

  static String write(Trace trace) {
    StringOutput out = new StringOutput(16_384);
    TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES)
        .render("trace.jte", trace, out);
    return out.toString();
  }
}

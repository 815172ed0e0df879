package org.minutegraph.serve.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The templates of {@code src/main/jte}, compiled into the program. */
public final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, Templates.class.getPackageName() + ".templates");

  /**
   * The page as HTML.
   *
   * @param template for instance {@code topic}
   */
  public String render(String template, Framed model) {
    StringOutput out = new StringOutput(16_384);
    engine.render(template + ".jte", model, out);
    return out.toString();
  }
}

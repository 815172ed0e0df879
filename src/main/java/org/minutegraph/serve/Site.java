package org.minutegraph.serve;

import java.util.Map;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.serve.publish.OpenDataPages;
import org.minutegraph.serve.research.WorkbenchPages;
import org.minutegraph.serve.scrutiny.HomePages;
import org.minutegraph.serve.scrutiny.ThingPages;

/** Which address is answered by which page. What is not named here is not there. */
final class Site implements Pages {
  private static final String THINGS = "doc/";

  private final Map<String, Pages> fixed;
  private final Pages things;

  Site(GraphReader reader) {
    this.fixed =
        Map.of(
            "", new HomePages(reader),
            "workbench", new WorkbenchPages(),
            "open-data", new OpenDataPages());
    this.things = new ThingPages(reader);
  }

  @Override
  public Answer answer(Asked asked) {
    Pages pages = asked.path().startsWith(THINGS) ? things : fixed.get(asked.path());
    return pages == null
        ? new Answer.Missing("There is no page at this address.")
        : pages.answer(asked);
  }
}

package org.minutegraph.serve.scrutiny;

import java.util.Map;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Pages;

/** The pages of things that have an identifier: {@code id/X} is described at {@code doc/X}. */
public final class ThingPages implements Pages {
  private final Map<String, Pages> byType;

  public ThingPages(GraphReader reader) {
    this.byType = Map.of();
  }

  @Override
  public Answer answer(Asked asked) {
    Pages pages = byType.get(asked.path().split("/", -1)[1]);
    return pages == null
        ? new Answer.Missing("There is no page at this address.")
        : pages.answer(asked);
  }
}

package org.minutegraph.serve.research;

import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Pages;

/** Questions in SPARQL. */
public final class WorkbenchPages implements Pages {

  @Override
  public Answer answer(Asked asked) {
    Frame frame = Frame.of("Ask in SPARQL", Door.RESEARCH, asked.links());
    return new Answer.Page("workbench", new WorkbenchPage(frame));
  }
}

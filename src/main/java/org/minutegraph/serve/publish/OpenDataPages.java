package org.minutegraph.serve.publish;

import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Pages;

/** What machines can fetch. */
public final class OpenDataPages implements Pages {

  @Override
  public Answer answer(Asked asked) {
    Frame frame = Frame.of("Open data", Door.OPEN_DATA, asked.links());
    return new Answer.Page("open-data", new OpenDataPage(frame));
  }
}

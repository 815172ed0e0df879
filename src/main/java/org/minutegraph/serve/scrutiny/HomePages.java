package org.minutegraph.serve.scrutiny;

import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.serve.pages.Question;

/** The first page: a search, and the latest meetings. */
public final class HomePages implements Pages {
  private static final Question LATEST = Question.of("scrutiny/meetings").part(0, 8);

  private final GraphReader reader;

  public HomePages(GraphReader reader) {
    this.reader = reader;
  }

  @Override
  public Answer answer(Asked asked) {
    Frame frame = Frame.of("", Door.MINUTES, asked.links());
    return reader.read(
        reading -> new Answer.Page("home", new HomePage(frame, reading.always(LATEST))));
  }
}

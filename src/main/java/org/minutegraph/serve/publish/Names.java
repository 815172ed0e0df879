package org.minutegraph.serve.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.serve.pages.Thing;

/**
 * Answers at the names of things ({@code id/…}): a thing can't be sent, a description of it can,
 * and the answer says where (303).
 */
public final class Names implements Pages {
  private static final String NAMES = "id/";

  private final GraphReader reader;

  public Names(GraphReader reader) {
    this.reader = reader;
  }

  @Override
  public Answer answer(Asked asked) {
    String id = asked.path().substring(NAMES.length());
    Thing thing = Thing.named(id, asked);
    if (!reader.read(reading -> Description.known(thing.iri(), reading))) {
      return new Answer.Missing("Nothing is known here of a thing with this name.");
    }
    Map<String, String> headers =
        Map.of("Vary", "Accept", "Link", Forms.links(asked.links(), id, List.of()));
    return new Answer.Headed(headers, answer(id, thing, asked));
  }

  private static Answer answer(String id, Thing thing, Asked asked) {
    Optional<Form> form = Form.wanted(asked.accept());
    if (form.isEmpty()) {
      return new Answer.Unfit(Forms.OFFERED);
    }
    Links links = asked.links();
    return new Answer.Elsewhere(
        form.get() == Form.HTML ? links.of(thing.iri()) : Forms.address(links, id, form.get()));
  }
}

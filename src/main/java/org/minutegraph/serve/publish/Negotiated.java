package org.minutegraph.serve.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.pages.Pages;

/**
 * One thing as a page and as data: at its own address what the client wants, with an ending what
 * the ending says.
 *
 * @param stem the address without ending: {@code dataset}
 * @param page for people
 * @param data for programs
 */
record Negotiated(String stem, Function<Asked, Answer> page, Function<Asked, List<Triple>> data)
    implements Pages {
  @Override
  public Answer answer(Asked asked) {
    Optional<Form> form =
        asked.path().equals(stem)
            ? Form.wanted(asked.accept())
            : Form.ofEnding(asked.path().substring(stem.length() + 1));
    if (form.isEmpty()) {
      return new Answer.Unfit(Forms.OFFERED);
    }
    Map<String, String> headers = Map.of("Vary", "Accept", "Link", link(asked.links()));
    return new Answer.Headed(
        headers,
        form.get() == Form.HTML ? page.apply(asked) : Rdf.file(data.apply(asked), form.get()));
  }

  private String link(Links links) {
    return Forms.links(links.to(stem), List.of());
  }
}

package org.minutegraph.serve.publish;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.minutegraph.publish.DatasetDescription;
import org.minutegraph.publish.RdfText;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.DataBlock;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Pages;

/** The dataset as a whole: what it is, and what machines can fetch. */
public final class OpenDataPages implements Pages {
  private final GraphReader reader;
  private final Pages described;

  public OpenDataPages(GraphReader reader) {
    this.reader = reader;
    this.described = new Negotiated("dataset", this::page, this::triples);
  }

  /** {@code dataset}, {@code dataset.ttl} …, and {@code open-data}, which is the page alone. */
  @Override
  public Answer answer(Asked asked) {
    return switch (asked.path()) {
      case "open-data" -> page(asked);
      case ".well-known/void" -> wellKnown(asked);
      default -> described.answer(asked);
    };
  }

  /** The place where VoID is looked for leads to the description, to Turtle where in doubt. */
  private static Answer wellKnown(Asked asked) {
    Form wanted = Form.wanted(asked.accept()).orElse(Form.TURTLE);
    String ending = (wanted == Form.HTML ? Form.TURTLE : wanted).ending();
    return new Answer.Headed(
        Map.of("Vary", "Accept"), new Answer.Elsewhere(asked.links().to("dataset." + ending)));
  }

  private List<Triple> triples(Asked asked) {
    return reader.read(
        reading -> DatasetDescription.of(asked.links().base(), asked.site(), reading.target()));
  }

  private Answer page(Asked asked) {
    Frame frame =
        Frame.of("Open data", Door.OPEN_DATA, asked.links())
            .alsoAs(Forms.others(asked.links().to("dataset")));
    String block = DataBlock.safe(RdfText.of(triples(asked), Lang.JSONLD));
    return reader.read(
        reading ->
            new Answer.Page(
                "open-data",
                new OpenDataPage(
                    frame,
                    asked.links().base(),
                    DatasetDescription.extent(reading.target()),
                    DatasetDescription.councils(reading.target()),
                    DatasetDescription.licences(reading.target()),
                    block)));
  }
}

package org.minutegraph.serve.research;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutegraph.serve.pages.Address;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;

/**
 * A query of the catalogue.
 *
 * @param text with the values that were set
 * @param workbench the same query in the workbench
 * @param result null where it was not run
 */
public record CatalogueQueryPage(
    Frame frame, Listed listed, String text, Address workbench, @Nullable Result result)
    implements Framed {

  /** The whole answer, straight from the endpoint. */
  public Address file(String form) {
    return new Address(frame.links().to("sparql"), Map.of("query", text)).with("format", form);
  }
}

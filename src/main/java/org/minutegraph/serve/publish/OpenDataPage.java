package org.minutegraph.serve.publish;

import java.util.List;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;

/**
 * Where the data are, and how they are named.
 *
 * @param base before every identifier
 * @param extent number of documents, first and last day
 * @param councils in whose name the minutes are kept
 * @param licences under which they were published
 * @param block the description of the dataset as JSON-LD, safe to stand in a page
 */
public record OpenDataPage(
    Frame frame, String base, Row extent, List<Row> councils, List<Row> licences, String block)
    implements Framed {
  public OpenDataPage {
    councils = List.copyOf(councils);
    licences = List.copyOf(licences);
  }
}

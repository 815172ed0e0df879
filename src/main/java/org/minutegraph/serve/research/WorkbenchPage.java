package org.minutegraph.serve.research;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutegraph.serve.pages.Address;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;

/**
 * A form for a question, with its answer.
 *
 * @param text of the query in the form
 * @param self this page with the query; as a link that can be shared
 * @param queries the catalogue, to begin with
 * @param seconds after which a query is stopped
 * @param result null where nothing was asked yet
 */
public record WorkbenchPage(
    Frame frame,
    String text,
    Address self,
    List<Listed> queries,
    long seconds,
    @Nullable Result result)
    implements Framed {
  public WorkbenchPage {
    queries = List.copyOf(queries);
  }

  /** How many rows are shown. */
  public int rows() {
    return Runner.ROWS;
  }
}

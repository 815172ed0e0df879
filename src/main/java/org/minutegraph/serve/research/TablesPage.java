package org.minutegraph.serve.research;

import java.util.List;
import java.util.Map;
import org.minutegraph.publish.NetworkKind;
import org.minutegraph.serve.pages.Address;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;
import org.minutegraph.serve.pages.Links;

/**
 * Tables and networks to take away, and what their columns mean.
 *
 * @param tables in alphabetical order
 */
public record TablesPage(Frame frame, List<Table> tables) implements Framed {
  public TablesPage {
    tables = List.copyOf(tables);
  }

  /**
   * A table.
   *
   * @param query its name in the catalogue
   * @param text of the query
   */
  public record Table(String name, String query, String text, String holds, List<Column> columns) {
    public Table {
      columns = List.copyOf(columns);
    }

    /** All of its rows, straight from the endpoint. */
    public Address csv(Links links) {
      return new Address(links.to("sparql"), Map.of("query", text)).with("format", "csv");
    }
  }

  /** A column and what it means. */
  public record Column(String name, String meaning) {}

  /** The networks. */
  public List<NetworkKind> networks() {
    return List.of(NetworkKind.values());
  }
}

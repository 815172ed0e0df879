package org.minutegraph.serve.scrutiny;

import java.util.List;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;
import org.minutegraph.serve.pages.Pager;

/**
 * A search and what it found.
 *
 * @param words as typed
 * @param names cards of topics, bodies and people
 * @param hits the part that is shown
 * @param facets ways to narrow the search down
 */
public record SearchPage(
    Frame frame, String words, List<Row> names, List<Hit> hits, List<Facet> facets, Pager pager)
    implements Framed {

  /** Something that was found: what its card says, and a part of its words. */
  public record Hit(Row row, Snippet snippet) {

    /** Whether its words are the heading of an item. */
    public boolean heading() {
      return row.text("type").endsWith("#AgendaItem");
    }

    /** What it is. */
    public String kind() {
      return Names.kind(Hits.kind(row));
    }
  }

  /** A way to narrow the search down. */
  public record Facet(String title, List<Choice> choices) {}

  /**
   * A value to narrow the search down to.
   *
   * @param address with this picked; without it, if it is picked already
   */
  public record Choice(String name, int count, boolean chosen, String address) {}

  /** Names of one kind: {@code topic}, {@code body}, {@code person}. */
  public List<Row> names(String kind) {
    return names.stream().filter(name -> name.text("kind").equals(kind)).toList();
  }
}

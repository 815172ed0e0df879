package org.minutegraph.serve.scrutiny;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;
import org.minutegraph.serve.pages.Pager;

/**
 * A search and what it found.
 *
 * @param words as typed
 * @param asked whether anything was looked for: words, or a part of everything
 * @param names cards of topics, bodies and people
 * @param hits the part that is shown
 * @param facets ways to narrow the search down
 * @param orders in which what was found may stand
 */
public record SearchPage(
    Frame frame,
    String words,
    boolean asked,
    List<Row> names,
    List<Hit> hits,
    List<Facet> facets,
    List<Choice> orders,
    Pager pager)
    implements Framed {

  /** Something that was found: what its card says, and a part of its words. */
  public record Hit(Row row, Snippet snippet) {
    private static final Pattern SPACE = Pattern.compile(" ");

    /** Whether its words are the heading of an item. */
    public boolean heading() {
      return row.text("type").endsWith("#AgendaItem");
    }

    /** What it is, and what else its words are. */
    public List<String> kinds() {
      return Stream.concat(
              Stream.of(Hits.kind(row)), row.text("also").lines().flatMap(SPACE::splitAsStream))
          .map(Names::kind)
          .toList();
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

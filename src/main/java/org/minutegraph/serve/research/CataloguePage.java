package org.minutegraph.serve.research;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.minutegraph.serve.pages.Address;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;

/**
 * The queries that are kept, to choose from.
 *
 * @param all the address without a choice of tag
 * @param tags that there are
 * @param tag that was chosen; empty where none was
 * @param words that were looked for
 */
public record CataloguePage(
    Frame frame, Address all, List<String> tags, String tag, String words, List<Listed> queries)
    implements Framed {
  public CataloguePage {
    tags = List.copyOf(tags);
    queries = List.copyOf(queries);
  }

  /** The queries under the titles of their groups. */
  public Map<String, List<Listed>> groups() {
    return queries.stream()
        .collect(
            Collectors.groupingBy(
                listed -> Stock.title(listed.query()), LinkedHashMap::new, Collectors.toList()));
  }
}

package org.minutegraph.serve.research;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minutegraph.query.Catalogue;
import org.minutegraph.query.StoredQuery;
import org.minutegraph.serve.pages.Asked;

/** The queries of the catalogue, read once. */
final class Stock {
  /** What most come for stands first. */
  private static final List<String> GROUPS = List.of("scrutiny", "research", "publish", "facts");

  private static final List<String> TITLES =
      List.of("For scrutiny", "For research", "About the data itself", "Facts, kind by kind");

  private final List<StoredQuery> queries =
      new Catalogue().list().stream().sorted(Comparator.comparingInt(Stock::group)).toList();

  /** The title of the group of a query: of the folder that it is kept in. */
  static String title(StoredQuery query) {
    return TITLES.get(group(query));
  }

  private static int group(StoredQuery query) {
    return GROUPS.indexOf(query.name().replaceFirst("/.*", ""));
  }

  /** All of them that have a tag (any, where it is empty) and say some words. */
  List<Listed> listed(Asked asked, String tag, String words) {
    return queries.stream()
        .filter(query -> tag.isEmpty() || query.tags().contains(tag))
        .map(query -> Listed.of(query, asked))
        .filter(listed -> listed.says(words))
        .toList();
  }

  List<String> tags() {
    return queries.stream().flatMap(query -> query.tags().stream()).distinct().sorted().toList();
  }

  /** Those of that name: one or none. */
  List<StoredQuery> named(String name) {
    return queries.stream().filter(query -> query.name().equals(name)).toList();
  }

  /** What an address sets, by parameter; values that it leaves out stay as they are. */
  static Map<String, List<String>> set(StoredQuery query, Asked asked) {
    Map<String, List<String>> values = new HashMap<>();
    Listed.of(query, asked)
        .fields()
        .forEach(
            field -> {
              List<String> given = asked.parameters().getOrDefault(field.name(), List.of());
              if (!given.isEmpty()) {
                values.put(field.name().substring(Listed.SET.length()), given);
              }
            });
    return values;
  }
}

package org.minutegraph.serve.scrutiny;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minutegraph.query.Row;

/**
 * How often topics came up, by year.
 *
 * @param years in order
 * @param lines the most frequent topics, most frequent first
 */
public record YearTable(List<String> years, List<Line> lines) {
  private static final int LINES = 15;
  private static final int SHADES = 4;

  /**
   * A topic.
   *
   * @param counts one for each year
   */
  public record Line(String topic, String name, List<Integer> counts) {
    int total() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }

  static YearTable of(List<Row> rows) {
    TreeSet<String> years = new TreeSet<>();
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Row row : rows) {
      years.add(row.text("year"));
      names.putIfAbsent(row.text("topic"), row.text("name"));
      counts
          .computeIfAbsent(row.text("topic"), topic -> new TreeMap<>())
          .put(row.text("year"), row.number("items"));
    }
    List<Line> lines = new ArrayList<>();
    counts.forEach(
        (topic, byYear) ->
            lines.add(
                new Line(
                    topic,
                    names.getOrDefault(topic, ""),
                    years.stream().map(year -> byYear.getOrDefault(year, 0)).toList())));
    lines.sort(Comparator.comparing(Line::total).reversed().thenComparing(Line::name));
    return new YearTable(
        List.copyOf(years), List.copyOf(lines.subList(0, Math.min(LINES, lines.size()))));
  }

  /** How dark a count is shown: 0 to 4. */
  public int shade(int count) {
    int most =
        lines.stream().flatMap(line -> line.counts().stream()).max(Integer::compare).orElse(1);
    int darkest = Math.max(SHADES, most);
    return count == 0 ? 0 : Math.max(1, Math.round((float) SHADES * count / darkest));
  }
}

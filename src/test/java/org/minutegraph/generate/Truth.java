package org.minutegraph.generate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is true of the minutes that were written. */
final class Truth {
  /** Who is meant by a printed name, by document and name. */
  private final Map<List<String>, Map<String, Set<Integer>>> meant = new TreeMap<>(Truth::compare);

  private final Map<String, List<List<String>>> tables = new TreeMap<>();

  void named(String document, String name, int person) {
    String key = name.toLowerCase(Locale.ROOT).replace(".", "");
    meant
        .computeIfAbsent(List.of(document, key), unused -> new TreeMap<>())
        .computeIfAbsent(name, unused -> new TreeSet<>())
        .add(person);
  }

  /** One more row; the first of a table gives its columns. */
  void row(String table, List<String> columns, List<String> row) {
    tables.computeIfAbsent(table, name -> new ArrayList<>(List.of(columns))).add(row);
  }

  private static int compare(List<String> one, List<String> other) {
    return String.join("\t", one).compareTo(String.join("\t", other));
  }

  /** Clusters of (document, name); a name that means two people in one document is left out. */
  private List<List<List<String>>> clusters() {
    Map<Integer, List<List<String>>> people = new TreeMap<>();
    meant.forEach(
        (key, names) -> {
          Set<Integer> who = new TreeSet<>();
          names.values().forEach(who::addAll);
          if (who.size() == 1) {
            names
                .keySet()
                .forEach(
                    name ->
                        people
                            .computeIfAbsent(who.iterator().next(), unused -> new ArrayList<>())
                            .add(List.of(key.get(0), name)));
          }
        });
    return List.copyOf(people.values());
  }

  /** {@code identity.json}, and a CSV file for each table. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    new ObjectMapper()
        .writerWithDefaultPrettyPrinter()
        .writeValue(folder.resolve("identity.json").toFile(), clusters());
    for (Map.Entry<String, List<List<String>>> table : tables.entrySet()) {
      List<String> lines = table.getValue().stream().map(Truth::line).toList();
      Files.write(folder.resolve(table.getKey() + ".csv"), lines);
    }
  }

  private static String line(List<String> row) {
    return String.join(",", row.stream().map(Truth::cell).toList());
  }

  private static String cell(String value) {
    return value.matches("[^,\"\n]*") ? value : "\"" + value.replace("\"", "\"\"") + "\"";
  }
}

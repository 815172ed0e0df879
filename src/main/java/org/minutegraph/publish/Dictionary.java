package org.minutegraph.publish;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.minutegraph.query.StoredQuery;

/** What the columns of the tables of facts mean. */
public final class Dictionary {
  private Dictionary() {}

  /**
   * A table with a line for each column of each query.
   *
   * @throws IllegalStateException if the meaning of a column is nowhere told
   */
  public static String of(List<StoredQuery> queries) {
    Map<String, String> meanings = meanings();
    StringWriter out = new StringWriter();
    try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord("table", "holds", "column", "meaning");
      for (StoredQuery query : queries) {
        String table = query.name().replaceFirst("^.*/", "");
        for (String column : query.query().getResultVars()) {
          csv.printRecord(table, query.summary(), column, meaning(table, column, meanings));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** The columns of a query in order, each with what it means. */
  public static Map<String, String> columns(StoredQuery query) {
    Map<String, String> meanings = meanings();
    String table = query.name().replaceFirst("^.*/", "");
    Map<String, String> columns = new LinkedHashMap<>();
    query
        .query()
        .getResultVars()
        .forEach(column -> columns.put(column, meaning(table, column, meanings)));
    return columns;
  }

  private static String meaning(String table, String column, Map<String, String> meanings) {
    String meaning = meanings.getOrDefault(table + "." + column, meanings.get(column));
    if (meaning == null) {
      throw new IllegalStateException("nobody says what " + table + "." + column + " means");
    }
    return meaning;
  }

  private static Map<String, String> meanings() {
    Map<String, String> meanings = new HashMap<>();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Dictionary.class.getResourceAsStream("columns.csv")),
            StandardCharsets.UTF_8)) {
      for (CSVRecord line : CSVFormat.RFC4180.parse(in)) {
        meanings.put(line.get(0), line.get(1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return meanings;
  }
}

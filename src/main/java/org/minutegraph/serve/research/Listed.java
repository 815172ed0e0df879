package org.minutegraph.serve.research;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.WordFile;
import org.minutegraph.query.Parameter;
import org.minutegraph.query.StoredQuery;
import org.minutegraph.serve.pages.Asked;

/**
 * A query of the catalogue as it is listed and set.
 *
 * @param fields a form field for each parameter
 */
public record Listed(StoredQuery query, List<Field> fields) {
  /** Before the name of a parameter of a query in an address. */
  static final String SET = "set-";

  private static final Map<String, String> HELP =
      WordFile.beside(Listed.class, "field-help").pairs();

  /**
   * A form field.
   *
   * @param name in the address
   * @param label the parameter's name
   * @param help what to put into it; empty where nothing is to be said
   * @param value that was given, or else the query's own; empty where it has none
   */
  public record Field(String name, String label, String help, String value) {}

  public Listed {
    fields = List.copyOf(fields);
  }

  /** The query with the values of an address. */
  static Listed of(StoredQuery query, Asked asked) {
    return new Listed(
        query, query.parameters().stream().map(parameter -> field(parameter, asked)).toList());
  }

  private static Field field(Parameter parameter, Asked asked) {
    String name = SET + parameter.name();
    String given = asked.one(name);
    return new Field(
        name,
        words(parameter.name()),
        HELP.getOrDefault(parameter.name(), ""),
        given.isEmpty() ? text(parameter.standard()) : given);
  }

  // asOf -> as of
  private static String words(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK);
  }

  private static String text(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** Where the page of the query is, from the root. */
  public String path() {
    return "catalogue/" + query.name();
  }

  /** Whether words stand in what is said of the query. */
  boolean says(String words) {
    String said =
        (query.name() + " " + query.summary() + " " + query.description() + " " + query.tags())
            .toLowerCase(Locale.UK);
    return List.of(words.toLowerCase(Locale.UK).split("\\s+")).stream().allMatch(said::contains);
  }
}

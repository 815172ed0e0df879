package org.minutegraph.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.jspecify.annotations.Nullable;

/**
 * A query with what its file says of it.
 *
 * @param name the path in the catalogue without the ending ({@code facts/items}), or the file's
 *     name
 * @param summary the {@code #+ summary:} line; empty where there is none
 * @param description what else there is to know, on one line; empty where there is nothing
 * @param tags in the file's order
 * @param text the file without these lines
 * @param query as written
 * @param parameters in order of their {@code VALUES} blocks
 */
public record StoredQuery(
    String name,
    String summary,
    String description,
    List<String> tags,
    String text,
    Query query,
    List<Parameter> parameters) {

  static final String ENDING = ".rq";

  // #+ summary: Who asks on which topics
  private static final Pattern SUMMARY = Pattern.compile("(?m)^#\\+ summary:[ \\t]*(\\S.*)$");
  // #+ description: >
  // #+   How many questions each person asked.
  private static final Pattern DESCRIPTION =
      Pattern.compile("(?m)^#\\+ description:[ \\t]*>?[ \\t]*\\R((?:#\\+ {3}.*\\R)+)");
  // #+   - topics
  private static final Pattern TAG = Pattern.compile("(?m)^#\\+ {3}-[ \\t]*(\\S+)[ \\t]*$");
  // "Was expecting one of:" and a hundred lines
  private static final Pattern EXPECTED = Pattern.compile("(?s)\\s*Was expecting.*");
  private static final Pattern HEADER = Pattern.compile("(?m)^#\\+.*(?:\\R|$)");

  public StoredQuery {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads a query's text.
   *
   * @throws BadQueryException if it is not SPARQL 1.1
   */
  public static StoredQuery parse(String name, String text) {
    return parse(name, name, text);
  }

  /**
   * As {@link #parse(String, String)}.
   *
   * @param place what the query is called where it is wrong
   */
  static StoredQuery parse(String name, String place, String text) {
    Query query = query(place, text);
    return new StoredQuery(
        name,
        first(SUMMARY, text),
        first(DESCRIPTION, text).replaceAll("(?:^|\\R)#\\+\\s*", " ").strip(),
        TAG.matcher(text).results().map(tag -> tag.group(1)).toList(),
        HEADER.matcher(text).replaceAll("").strip(),
        query,
        parameters(query));
  }

  /**
   * Reads a query that ships with the program beside a class.
   *
   * @param name of the resource, without {@code .rq}; from the root where it begins with a slash
   */
  public static StoredQuery beside(Class<?> owner, String name) {
    String file = name + ENDING;
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
      return parse(name, new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1).strip() : "";
  }

  private static Query query(String place, String text) {
    try {
      return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      String wrong = EXPECTED.matcher(String.valueOf(e.getMessage())).replaceFirst("");
      throw new BadQueryException(place + " is not SPARQL 1.1: " + wrong, e);
    }
  }

  private static List<Parameter> parameters(Query query) {
    Map<String, @Nullable Node> found = new LinkedHashMap<>();
    if (query.getQueryPattern() != null) {
      ElementWalker.walk(query.getQueryPattern(), new Blocks(found));
    }
    List<Parameter> parameters = new ArrayList<>();
    found.forEach((name, node) -> parameters.add(new Parameter(name, node)));
    return parameters;
  }

  /** Gathers the blocks of one variable and one row, in sub-queries too. */
  private static final class Blocks extends ElementVisitorBase {
    private final Map<String, @Nullable Node> found;

    Blocks(Map<String, @Nullable Node> found) {
      this.found = found;
    }

    @Override
    public void visit(ElementData block) {
      if (Filling.isParameter(block)) {
        found.putIfAbsent(
            block.getVars().get(0).getVarName(),
            block.getRows().get(0).get(block.getVars().get(0)));
      }
    }

    @Override
    public void visit(ElementSubQuery inner) {
      ElementWalker.walk(inner.getQuery().getQueryPattern(), this);
    }
  }
}

package org.minutegraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jspecify.annotations.Nullable;

/** Puts values into a query: the rows of its {@code VALUES} blocks, and nothing else, change. */
public final class Filling {
  private Filling() {}

  /**
   * The query with the given values; each keeps the type of the value it replaces.
   *
   * @param values by name of the parameter; several values of one name are several rows
   * @throws BadQueryException if a name is none of the query's parameters, or a value does not have
   *     the parameter's type
   */
  public static Query fill(StoredQuery query, Map<String, List<String>> values) {
    values.keySet().forEach(name -> known(query, name));
    Map<String, List<Node>> rows = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      List<String> given = values.getOrDefault(parameter.name(), List.of());
      if (!given.isEmpty()) {
        rows.put(parameter.name(), given.stream().map(value -> typed(parameter, value)).toList());
      }
    }
    return QueryTransformOps.transform(query.query(), new Rows(rows));
  }

  /**
   * The text of the query with the given values, as its author set it out wherever that can be
   * kept.
   *
   * @param values by name of the parameter
   * @throws BadQueryException as {@link #fill} does
   */
  public static String text(StoredQuery query, Map<String, List<String>> values) {
    Query filled = fill(query, values);
    String text = query.text();
    for (Parameter parameter : query.parameters()) {
      List<String> given = values.getOrDefault(parameter.name(), List.of());
      if (!given.isEmpty()) {
        text = replaced(text, parameter, given);
      }
    }
    return same(text, filled) ? text : filled.serialize();
  }

  private static String replaced(String text, Parameter parameter, List<String> given) {
    String rows =
        given.stream()
            .map(value -> NodeFmtLib.strTTL(typed(parameter, value)))
            .collect(Collectors.joining(" "));
    return text.replaceAll(
        "(VALUES \\?" + parameter.name() + " \\{)[^{}]*\\}",
        "$1 " + Matcher.quoteReplacement(rows) + " }");
  }

  /** A text that has been worked on is held against the query that it must say. */
  private static boolean same(String text, Query query) {
    try {
      return QueryFactory.create(text, Syntax.syntaxSPARQL_11).equals(query);
    } catch (QueryParseException e) {
      return false;
    }
  }

  /** Whether the block is one that can be set. */
  static boolean isParameter(ElementData block) {
    return block.getVars().size() == 1 && block.getRows().size() == 1;
  }

  private static void known(StoredQuery query, String name) {
    if (query.parameters().stream().noneMatch(p -> p.name().equals(name))) {
      String names =
          query.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
      throw new BadQueryException(
          "%s has no parameter '%s'; it has %s"
              .formatted(query.name(), name, names.isEmpty() ? "none" : names));
    }
  }

  private static Node typed(Parameter parameter, String value) {
    Node standard = parameter.standard();
    if (standard == null) {
      return NodeFactory.createLiteralString(value);
    }
    if (standard.isURI()) {
      return iri(parameter, value);
    }
    if (!standard.getLiteralLanguage().isEmpty()) {
      return NodeFactory.createLiteralLang(value, standard.getLiteralLanguage());
    }
    return literal(parameter, value, standard.getLiteralDatatype());
  }

  // An IRI is a name and not text: what could end it early in a query has no place in it.
  private static Node iri(Parameter parameter, String value) {
    if (!value.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*")) {
      throw new BadQueryException("'%s' is no IRI, as %s asks".formatted(value, parameter.name()));
    }
    return NodeFactory.createURI(value);
  }

  private static Node literal(Parameter parameter, String value, @Nullable RDFDatatype type) {
    if (type != null && !type.isValid(value)) {
      throw new BadQueryException(
          "'%s' is no %s, as %s asks"
              .formatted(value, type.getURI().replaceFirst(".*#", ""), parameter.name()));
    }
    return NodeFactory.createLiteralDT(value, type);
  }

  /** Replaces the rows of the blocks that were set. */
  private static final class Rows extends ElementTransformCopyBase {
    private final Map<String, List<Node>> values;

    Rows(Map<String, List<Node>> values) {
      this.values = values;
    }

    @Override
    public Element transform(ElementData block) {
      List<Node> nodes = values.get(block.getVars().get(0).getVarName());
      if (nodes == null || !isParameter(block)) {
        return block;
      }
      Var name = block.getVars().get(0);
      List<Binding> rows = nodes.stream().map(n -> BindingFactory.binding(name, n)).toList();
      return new ElementData(block.getVars(), rows);
    }
  }
}

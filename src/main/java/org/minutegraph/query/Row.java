package org.minutegraph.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * A row that a query found.
 *
 * @param values by name of the variable; variables without a value are missing
 */
public record Row(Map<String, Node> values) {
  /** Nothing is known. */
  public static final Row EMPTY = new Row(Map.of());

  private static final int MOST_DIGITS = 9;

  public Row {
    values = Map.copyOf(values);
  }

  public static Row of(Binding binding) {
    Map<String, Node> values = new HashMap<>();
    binding.forEach((variable, node) -> values.put(variable.getVarName(), node));
    return new Row(values);
  }

  /** The same with one more value, or another. */
  public Row with(String name, Node value) {
    Map<String, Node> more = new HashMap<>(values);
    more.put(name, value);
    return new Row(more);
  }

  /** The same with a text. */
  public Row with(String name, String text) {
    return with(name, NodeFactory.createLiteralString(text));
  }

  /** The same with all that another row says. */
  public Row with(Row more) {
    Map<String, Node> both = new HashMap<>(values);
    both.putAll(more.values);
    return new Row(both);
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** Whether the value is a literal and no IRI. */
  public boolean literal(String name) {
    Node node = values.get(name);
    return node != null && node.isLiteral();
  }

  /** An IRI or the text of a literal; empty where there is no value. */
  public String text(String name) {
    Node node = values.get(name);
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** 0 where there is no value. */
  public int number(String name) {
    String text = text(name);
    boolean negative = text.startsWith("-");
    int digits = text.length() - (negative ? 1 : 0);
    if (digits == 0 || digits > MOST_DIGITS) {
      return 0;
    }
    int number = 0;
    for (int i = negative ? 1 : 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      number = 10 * number + digit;
    }
    return negative ? -number : number;
  }

  public boolean flag(String name) {
    return text(name).equals("true");
  }

  /** Null where there is no value, or none that is a day. */
  public @Nullable LocalDate day(String name) {
    try {
      return has(name) ? LocalDate.parse(text(name)) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The last part of a code's IRI: {@code apologies}. */
  public String code(String name) {
    String iri = text(name);
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}

package org.minutegraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/** The rows of a query as text: the letters of literals, the addresses of things. */
public final class FactRows {
  private FactRows() {}

  /** Each row by column; an unbound column is left out. */
  public static List<Map<String, String>> of(Query query, QueryTarget target) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (QueryExec execution = target.prepare(query)) {
      execution
          .select()
          .forEachRemaining(
              binding -> {
                Map<String, String> row = new LinkedHashMap<>();
                binding.forEach((name, node) -> row.put(name.getVarName(), text(node)));
                rows.add(row);
              });
    }
    return rows;
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}

package org.minutegraph.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows in columns for people to read: the words of a literal without quotes and datatype, on one
 * line. Programs want another format, which says what is what.
 */
final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> lines = new ArrayList<>();

  private TextTable(RowSet rows) {
    lines.add(rows.getResultVars().stream().map(Var::getVarName).toList());
    rows.forEachRemaining(
        row -> lines.add(rows.getResultVars().stream().map(name -> cell(row, name)).toList()));
    lines.add(1, widths().stream().map("-"::repeat).toList());
  }

  static void write(RowSet rows, OutputStream out) {
    TextTable table = new TextTable(rows);
    List<Integer> widths = table.widths();
    PrintWriter lines = new PrintWriter(out, false, UTF_8);
    table.lines.forEach(line -> lines.print(padded(line, widths) + "\n"));
    lines.flush();
  }

  private static String cell(Binding row, Var name) {
    @Nullable Node node = row.get(name);
    if (node == null) {
      return "";
    }
    return node.isLiteral()
        ? node.getLiteralLexicalForm().strip().replaceAll("\\s+", " ")
        : node.toString();
  }

  private List<Integer> widths() {
    return IntStream.range(0, lines.get(0).size())
        .map(i -> lines.stream().mapToInt(line -> line.get(i).length()).max().orElse(0))
        .boxed()
        .toList();
  }

  private static String padded(List<String> line, List<Integer> widths) {
    return IntStream.range(0, line.size())
        .mapToObj(i -> line.get(i) + " ".repeat(widths.get(i) - line.get(i).length()))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }
}

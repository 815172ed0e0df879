package org.minutegraph.serve.research;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.minutegraph.query.BadQueryException;
import org.minutegraph.query.StoredQuery;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.research.Result.Cell;

/** Runs a query for a page: the first rows of what it answers, and a word where there are more. */
final class Runner {
  /** More than these are not shown on a page. */
  static final int ROWS = 1000;

  private final GraphReader reader;
  private final Links links;

  Runner(GraphReader reader, Links links) {
    this.reader = reader;
    this.links = links;
  }

  /** The answer to a query that a visitor wrote. */
  Result run(String text) {
    try {
      return run(StoredQuery.parse("the query", text).query());
    } catch (BadQueryException e) {
      return Result.fault(String.valueOf(e.getMessage()));
    }
  }

  Result run(Query query) {
    try {
      return reader.run(query, execution -> result(query, execution));
    } catch (QueryCancelledException e) {
      return Result.fault(
          "The query was stopped: it took longer than "
              + reader.limit().toSeconds()
              + " seconds. Ask for less, for instance for one year or one body.");
    } catch (QueryException e) {
      return Result.fault("The query cannot be run: " + e.getMessage());
    }
  }

  private Result result(Query query, QueryExec execution) {
    if (query.isSelectType()) {
      return table(query, execution.select());
    }
    if (query.isAskType()) {
      return Result.text(execution.ask() ? "Yes" : "No", "");
    }
    if (query.isConstructType() && !query.isConstructQuad()) {
      return graph(query, execution.constructTriples());
    }
    return query.isDescribeType()
        ? graph(query, execution.describeTriples())
        : Result.fault("Only SELECT, ASK, CONSTRUCT and DESCRIBE are run.");
  }

  private Result table(Query query, RowSet found) {
    List<String> columns = found.getResultVars().stream().map(Var::getVarName).toList();
    List<List<Cell>> rows = new ArrayList<>();
    String cut = "";
    try {
      while (rows.size() < ROWS && found.hasNext()) {
        rows.add(row(query, found.getResultVars(), found.next()));
      }
      cut = found.hasNext() ? "Only the first %,d rows are shown.".formatted(ROWS) : "";
    } catch (QueryCancelledException e) {
      if (rows.isEmpty()) {
        throw e;
      }
      cut = late(rows.size() + " rows");
    }
    return Result.table(columns, rows, cut);
  }

  private String late(String found) {
    return "The query was stopped after %d seconds; it had found %s by then."
        .formatted(reader.limit().toSeconds(), found);
  }

  private List<Cell> row(Query query, List<Var> columns, Binding binding) {
    return columns.stream().map(column -> cell(query, binding.get(column))).toList();
  }

  private Cell cell(Query query, @Nullable Node node) {
    if (node == null) {
      return new Cell("", "");
    }
    if (node.isLiteral()) {
      return new Cell(node.getLiteralLexicalForm(), "");
    }
    if (!node.isURI()) {
      return new Cell(node.toString(), "");
    }
    return new Cell(brief(query, node.getURI()), links.of(node.getURI()));
  }

  /** Short by a prefix of the query; without what all names in the data begin with. */
  private String brief(Query query, String iri) {
    String brief = query.getPrefixMapping().qnameFor(iri);
    String ids = links.base() + "id/";
    return brief != null ? brief : iri.startsWith(ids) ? iri.substring(ids.length()) : iri;
  }

  private Result graph(Query query, Iterator<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    while (triples.hasNext() && graph.size() < ROWS) {
      graph.add(triples.next());
    }
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, graph, RDFFormat.TURTLE_PRETTY);
    return Result.text(
        graph.isEmpty() ? "# an empty graph" : out.toString(),
        triples.hasNext() ? "Only the first %,d statements are shown.".formatted(ROWS) : "");
  }
}

package org.minutegraph.query;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Runs queries against one target and writes what they answer. */
public final class QueryRunner {
  private final QueryTarget target;

  public QueryRunner(QueryTarget target) {
    this.target = target;
  }

  /**
   * Writes the whole result of a query. Nothing is written before the last row has come, so that a
   * result cut short is an error and not a shorter result.
   *
   * @throws BadQueryException if the format can't hold the result
   */
  public void run(Query query, ResultFormat format, OutputStream out) {
    try (QueryExec execution = target.prepare(query)) {
      if (query.isSelectType()) {
        rows(execution.select().materialize(), format, out);
      } else if (query.isAskType()) {
        writer(rows(format)).write(out, execution.ask(), ARQ.getContext());
      } else if (query.isConstructType() || query.isDescribeType()) {
        graph(query.isDescribeType() ? execution.describe() : execution.construct(), format, out);
      } else {
        throw new BadQueryException("only SELECT, ASK, CONSTRUCT and DESCRIBE are run");
      }
    }
  }

  private static void rows(RowSet rows, ResultFormat format, OutputStream out) {
    if (format == ResultFormat.TABLE) {
      TextTable.write(rows, out);
    } else {
      writer(rows(format)).write(out, rows, ARQ.getContext());
    }
  }

  private static RowSetWriter writer(Lang lang) {
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  private static Lang rows(ResultFormat format) {
    Lang lang = format.rows();
    if (lang == null) {
      throw new BadQueryException("a table of results cannot be written as Turtle");
    }
    return lang;
  }

  private static void graph(Graph graph, ResultFormat format, OutputStream out) {
    if (format != ResultFormat.TTL && format != ResultFormat.TABLE) {
      throw new BadQueryException("the result is a graph; write it with --format ttl");
    }
    RDFDataMgr.write(out, graph, RDFFormat.TURTLE_PRETTY);
  }
}

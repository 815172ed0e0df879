package org.minutegraph.query;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;

/** How results of queries are written; not every format can hold every kind of result. */
public enum ResultFormat {
  /** In columns for people; graphs as Turtle. */
  TABLE(ResultSetLang.RS_Text, "txt"),
  CSV(ResultSetLang.RS_CSV, "csv"),
  TSV(ResultSetLang.RS_TSV, "tsv"),
  JSON(ResultSetLang.RS_JSON, "json"),
  XML(ResultSetLang.RS_XML, "xml"),
  /** For queries whose result is a graph. */
  TTL(null, "ttl");

  private final @Nullable Lang rows;
  private final String ending;

  ResultFormat(@Nullable Lang rows, String ending) {
    this.rows = rows;
    this.ending = ending;
  }

  /** The form for rows, or null where the format can't hold any. */
  @Nullable Lang rows() {
    return rows;
  }

  /** How the names of files in this format end, without the dot. */
  public String ending() {
    return ending;
  }
}

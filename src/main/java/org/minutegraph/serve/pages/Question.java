package org.minutegraph.serve.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;

/**
 * A query of {@code serve/queries} with values for some of its variables. The values are put in the
 * place of the variables after the query is parsed: whatever they say, they stay values. A variable
 * that is given a value may not stand in the head of the query.
 *
 * @param query its path there, without the ending: {@code scrutiny/meetings}
 * @param values by variable; variables without one stay free
 * @param offset of the first row that is wanted
 * @param limit how many rows are wanted; {@link Query#NOLIMIT} for all
 */
public record Question(String query, Map<Var, Node> values, long offset, long limit) {
  public Question {
    values = Map.copyOf(values);
  }

  public static Question of(String query) {
    return new Question(query, Map.of(), 0, Query.NOLIMIT);
  }

  /** With an IRI for a variable. */
  public Question iri(String name, String iri) {
    return with(name, NodeFactory.createURI(iri));
  }

  /** With a text for a variable. */
  public Question text(String name, String text) {
    return with(name, NodeFactory.createLiteralString(text));
  }

  /** With a whole number for a variable. */
  public Question number(String name, long number) {
    return with(name, NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
  }

  /** With a day for a variable. */
  public Question day(String name, LocalDate day) {
    return with(name, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
  }

  private Question with(String name, Node value) {
    Map<Var, Node> more = new HashMap<>(values);
    more.put(Var.alloc(name), value);
    return new Question(query, more, offset, limit);
  }

  /** Some of the rows; of a query that lists things in a sub-query with a LIMIT, some of those. */
  public Question part(long first, long count) {
    return new Question(query, values, first, count);
  }
}

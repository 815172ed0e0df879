package org.minutegraph.serve.pages;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.jspecify.annotations.Nullable;
import org.minutegraph.cards.Cards;
import org.minutegraph.cards.Drawer;
import org.minutegraph.query.QueryTarget;
import org.minutegraph.query.Row;

/** The store at one moment. */
public final class Reading {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final DatasetGraph dataset;
  private final Duration limit;
  private final PageQueries queries;
  private final Drawer cards;
  private final Turns turns;
  private final Remembered remembered;

  Reading(
      DatasetGraph dataset,
      Drawer cards,
      Duration limit,
      PageQueries queries,
      Turns turns,
      Remembered remembered) {
    this.dataset = dataset;
    this.cards = cards;
    this.limit = limit;
    this.queries = queries;
    this.turns = turns;
    this.remembered = remembered;
  }

  /**
   * The cards of what stands in the store.
   *
   * @throws org.minutegraph.cards.NotReadyException if they are still being made
   */
  public Cards cards() {
    return cards.ready() ? cards.open(PATIENCE) : turns.aside(() -> cards.open(PATIENCE));
  }

  /**
   * For queries about the whole store that come with the program, under the same limit; their rows
   * are remembered.
   */
  public QueryTarget target() {
    QueryTarget asking =
        query ->
            QueryExec.dataset(dataset)
                .query(query)
                .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    return new QueryTarget() {
      @Override
      public QueryExec prepare(Query query) {
        return asking.prepare(query);
      }

      @Override
      public List<Row> rows(Query query) {
        return remembered.rows(query, () -> asking.rows(query));
      }
    };
  }

  /** Does what may take long without asking the store, while others have this page's turn. */
  public <T> T aside(Supplier<T> work) {
    return turns.aside(work);
  }

  /** The rows of a query about the whole store that nobody can vary; they are remembered. */
  public List<Row> always(Question question) {
    return remembered.rows(question, () -> rows(question));
  }

  /** The rows that a query finds. */
  public List<Row> rows(Question question) {
    QueryExecBuilder builder =
        QueryExec.dataset(dataset)
            .query(queries.query(question))
            .timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    question.values().forEach(builder::substitution);
    List<Row> rows = new ArrayList<>();
    try (QueryExec execution = builder.build()) {
      execution.select().forEachRemaining(binding -> rows.add(Row.of(binding)));
    }
    return rows;
  }

  /** Statements of a pattern, each with the graphs that make it; null stands for anything. */
  public List<Quad> quads(@Nullable Node subject, @Nullable Node property, @Nullable Node value) {
    List<Quad> found = new ArrayList<>();
    dataset.findNG(Node.ANY, any(subject), any(property), any(value)).forEachRemaining(found::add);
    return found;
  }

  /** What is stated of a thing. */
  public Told told(Node thing) {
    return new Told(quads(thing, null, null));
  }

  /** The things that have a property with a value, each once, in the order of their names. */
  public List<Node> having(Property property, Node value) {
    return quads(null, property.asNode(), value).stream()
        .map(Quad::getSubject)
        .distinct()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** Whether anything has a property with a value. */
  public boolean anyHas(Property property, Node value) {
    return dataset.contains(Node.ANY, Node.ANY, property.asNode(), value);
  }

  private static Node any(@Nullable Node node) {
    return node == null ? Node.ANY : node;
  }

  /** The first row, or one in which nothing is known. */
  public Row row(Question question) {
    List<Row> rows = rows(question.part(0, 1));
    return rows.isEmpty() ? Row.EMPTY : rows.get(0);
  }
}

package org.minutegraph.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathRowsTest {
  private static final int NODES = 7;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p:a>+",
        "<p:a>*",
        "<p:a>?",
        "^<p:a>*",
        "<p:a>/<p:b>",
        "<p:a>/<p:b>*",
        "<p:a>*/<p:b>",
        "<p:a>|<p:b>",
        "(<p:a>|^<p:b>)+",
        "(<p:a>/<p:b>)*",
        "((<p:a>|<p:b>)*)*",
        "(^(<p:a>/^<p:b>))?",
        "!<p:a>",
        "!^<p:a>",
        "!(<p:a>|^<p:b>)",
        "(!<p:a>/^<p:a>)+",
        "(<p:a>?/<p:b>?)"
      })
  void finds_what_the_standard_walker_finds(String path) {
    DatasetGraph standard = data(path.hashCode());
    DatasetGraph stoppable = data(path.hashCode());
    StoppableExecutor.set(stoppable.getContext());
    for (String ends :
        List.of("?x # ?y", "?x # ?x", "<n:1> # ?y", "?x # <n:2>", "<n:1> # <n:3>", "<n:x> # ?y")) {
      String query = "SELECT * { GRAPH <g:> { " + ends.replace("#", path) + " } }";
      assertThat(rows(stoppable, query))
          .as(query)
          .containsExactlyInAnyOrderElementsOf(rows(standard, query));
    }
  }

  @Test
  void takes_a_long_way_without_calling_itself() {
    DatasetGraph data = DatasetGraphFactory.create();
    for (int i = 0; i < 100_000; i++) {
      data.add(NodeFactory.createURI("g:"), node(i), property("a"), node(i + 1));
    }
    StoppableExecutor.set(data.getContext());
    assertThat(
            rows(data, "SELECT (COUNT(*) AS ?n) { GRAPH <g:> { <n:0> (<p:a>|<p:b>)* ?y } }").get(0))
        .contains("100001");
  }

  @Test
  void stops_within_a_path() {
    DatasetGraph data = data(1);
    StoppableExecutor.set(data.getContext());
    try (QueryExec query =
        QueryExec.dataset(data).query("SELECT * { GRAPH ?g { ?x (<p:a>|<p:b>)+ ?y } }").build()) {
      Context.getOrSetCancelSignal(query.getContext()).set(true);
      assertThat(catchThrowable(() -> query.select().forEachRemaining(row -> {})))
          .isInstanceOf(QueryCancelledException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p:a>{2,3}", "SHORTEST(<p:a>*)", "DISTINCT(<p:a>/<p:b>)"})
  void walks_no_path_beyond_the_standard(String path) {
    DatasetGraph data = data(1);
    Bounds.set(data.getContext());
    StoppableExecutor.set(data.getContext());
    String query = "SELECT * { GRAPH <g:> { ?x " + path + " ?y } }";
    assertThat(catchThrowable(() -> rows(data, query))).isInstanceOf(QueryBuildException.class);
  }

  private static List<String> rows(DatasetGraph data, String query) {
    List<String> rows = new ArrayList<>();
    try (QueryExec execution = QueryExec.dataset(data).query(query, Syntax.syntaxARQ).build()) {
      execution.select().forEachRemaining(row -> rows.add(row.toString()));
    }
    return rows;
  }

  private static DatasetGraph data(long seed) {
    DatasetGraph data = DatasetGraphFactory.create();
    Random random = new Random(seed);
    for (int i = 0; i < 3 * NODES; i++) {
      data.add(
          Quad.create(
              NodeFactory.createURI("g:"),
              node(random.nextInt(NODES)),
              property(List.of("a", "b", "c").get(random.nextInt(3))),
              node(random.nextInt(NODES))));
    }
    return data;
  }

  private static Node node(int number) {
    return NodeFactory.createURI("n:" + number);
  }

  private static Node property(String name) {
    return NodeFactory.createURI("p:" + name);
  }
}

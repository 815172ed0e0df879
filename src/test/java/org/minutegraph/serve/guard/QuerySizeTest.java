package org.minutegraph.serve.guard;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuerySizeTest {
  private static final DatasetGraph DATA = data();

  private static DatasetGraph data() {
    DatasetGraph data = DatasetGraphFactory.create();
    Bounds.set(data.getContext());
    return data;
  }

  enum Long {
    PATTERNS("ASK { # }", "?a%1$d ?b%1$d ?c%1$d . ", 400),
    OPTIONALS("ASK { # }", "OPTIONAL { ?s ?p%d ?o } ", 100),
    FUNCTIONS("ASK { FILTER(1 # > 0) }", "+ %d", 400),
    STEPS("ASK { ?a ((<urn:a>#)*) ?b }", "|<urn:b%d>", 200),
    EXISTS("ASK { # }", "FILTER EXISTS { ?s ?p %d } ", 10);

    private final String frame;
    private final String part;
    private final int fine;

    Long(String frame, String part, int fine) {
      this.frame = frame;
      this.part = part;
      this.fine = fine;
    }

    private String query(int parts) {
      return frame.replace(
          "#", IntStream.range(0, parts).mapToObj(part::formatted).collect(Collectors.joining()));
    }
  }

  @ParameterizedTest
  @EnumSource(Long.class)
  void a_query_may_be_long_but_not_endless(Long kind) {
    assertThatCode(() -> ask(kind.query(kind.fine))).doesNotThrowAnyException();
    assertThatThrownBy(() -> ask(kind.query(5 * kind.fine)))
        .isInstanceOf(QueryBuildException.class)
        .hasMessage("the query has more than 500 parts");
  }

  private static boolean ask(String query) {
    try (QueryExec execution = QueryExec.dataset(DATA).query(query).build()) {
      return execution.ask();
    }
  }
}

package org.minutegraph.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.golden.Golden;

class CatalogueQueriesTest {
  private static final Path QUERIES = Path.of("queries");

  @BeforeAll
  static void acceptSampleGraph() throws IOException {
    if (Golden.accepts()) {
      SampleGraph.accept();
    }
  }

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(QUERIES)) {
      return files
          .filter(f -> f.toString().endsWith(".rq"))
          .map(f -> QUERIES.relativize(f).toString().replace('\\', '/').replace(".rq", ""))
          .filter(name -> !name.startsWith("facts/"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void the_catalogue_answers_more_than_fifteen_questions() throws IOException {
    assertThat(names()).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_query_says_what_it_is_for(String name) throws IOException {
    String text = Files.readString(QUERIES.resolve(name + ".rq"));
    assertThat(text).startsWith("#+ summary: ").contains("\n#+ description: >\n", "\n#+ tags:\n");
    assertThat(query(name).query().getOrderBy()).as("an order of its own").isNotNull();
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_query_answers_the_sample_graph_as_agreed(String name) throws IOException {
    String answer = answer(query(name).query());
    assertThat(answer.lines()).as("an empty table shows nothing").hasSizeGreaterThan(1);
    Golden.check("queries/" + name + ".csv", answer);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          scrutiny/topic-history,    topic,       elective home education
          scrutiny/continuations,    topic,       education
          scrutiny/follow-ups,       topic,       report
          scrutiny/recommendations,  body,        audit
          scrutiny/reports,          topic,       falls
          research/branches-over-time, branch, children and families
          scrutiny/decisions,        phrase,      noted
          scrutiny/decisions,        from,        2022-06-01
          scrutiny/decisions,        until,       2022-01-01
          research/topics-over-time, least,       1
          research/co-attendance,    least,       3
          research/organisations-together, least, 1
          research/kinds-of-bodies, body,        partnership
          research/partner-organisations, body,  partnership
          publish/review,            below,       1
          """)
  void a_parameter_narrows_or_widens_the_answer(String name, String parameter, String value)
      throws IOException {
    Query filled = Filling.fill(query(name), Map.of(parameter, List.of(value)));
    Golden.check("queries/" + name + "." + parameter + ".csv", answer(filled));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "publish/bodies-in-doubt",
        "scrutiny/corrections",
        "scrutiny/recommendations",
        "scrutiny/unanswered-questions"
      })
  void a_query_finds_what_the_samples_have_none_of(String name) throws IOException {
    InMemoryData rare = new InMemoryData();
    rare.add(Path.of("src/test/resources/rare.trig"));
    Golden.check("queries/" + name + ".rare.csv", answer(rare, query(name).query()));
  }

  @Test
  void who_asks_for_a_branch_of_the_scheme_gets_what_is_narrower() throws IOException {
    Query filled =
        Filling.fill(
            query("scrutiny/topic-history"), Map.of("topic", List.of("Education and learning")));
    Golden.check("queries/scrutiny/topic-history.branch.csv", answer(filled));
  }

  @Test
  void evidence_is_found_for_one_fact() throws IOException {
    String fact =
        "https://w3id.org/minutegraph/id/meeting/brackenholme/cabinet/2022-06-21/item-2.r1";
    Query filled = Filling.fill(query("publish/evidence"), Map.of("fact", List.of(fact)));
    assertThat(answer(filled).lines().skip(1)).singleElement().asString().startsWith(fact + ",");
  }

  private static StoredQuery query(String name) throws IOException {
    return StoredQuery.parse(name, Files.readString(QUERIES.resolve(name + ".rq")));
  }

  private static String answer(Query query) {
    return answer(SampleGraph.load(), query);
  }

  private static String answer(InMemoryData data, Query query) {
    try (QueryExec exec = data.prepare(query)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ResultSetFormatter.outputAsCSV(out, ResultSet.adapt(exec.select()));
      return out.toString(UTF_8).replace("\r\n", "\n");
    }
  }
}

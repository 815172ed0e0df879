package org.minutegraph.describe;

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
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minutegraph.golden.Golden;

class FactsQueriesTest {
  private static final Path FOLDER = Path.of("queries/facts");

  /** The columns that the comparison with gold needs, for each kind. */
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("meeting", "document body date startTime venue nextDate nextTime nextVenue"),
          Map.entry("attendance", "document name title status chair capacity organisation"),
          Map.entry("items", "document position number heading"),
          Map.entry("roles", "document item person role organisation"),
          Map.entry("contributions", "document item speaker person kind quote"),
          Map.entry("resolutions", "document item number text"),
          Map.entry("follow_ups", "document item quote by to due dueDate"),
          Map.entry("references", "document item kind number date body"),
          Map.entry("bodies", "document item name kind"),
          Map.entry("people", "document item name"),
          Map.entry("appointments", "document item person role to"),
          Map.entry("declarations", "document item person kind subject"),
          Map.entry("motions", "document item mover seconder kind outcome quote"),
          Map.entry("votes", "document item for against abstain unanimous outcome"),
          Map.entry("public_questions", "document item questioner supplementary answeredBy quote"),
          Map.entry("exempt", "document item"),
          Map.entry("acronyms", "document short long"),
          Map.entry("topics", "document item label rank"),
          Map.entry("identity", "document name person"));

  static Stream<String> kinds() {
    return COLUMNS.keySet().stream().sorted();
  }

  @Test
  void there_is_one_query_for_each_kind_of_fact() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(kinds().map(k -> k + ".rq").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_query_has_exactly_the_agreed_columns(String kind) throws IOException {
    assertThat(query(kind).getResultVars())
        .isEqualTo(List.of(COLUMNS.getOrDefault(kind, "").split(" ")));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_query_finds_every_fact_of_its_kind(String kind) throws IOException {
    try (QueryExec exec = QueryExec.dataset(InventedDataset.create()).query(query(kind)).build()) {
      Golden.check("facts/" + kind + ".csv", csv(exec.select()));
    }
  }

  private static Query query(String kind) throws IOException {
    return QueryFactory.create(Files.readString(FOLDER.resolve(kind + ".rq")));
  }

  private static String csv(RowSet rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultSetFormatter.outputAsCSV(out, ResultSet.adapt(rows));
    return out.toString(UTF_8).replace("\r\n", "\n");
  }
}

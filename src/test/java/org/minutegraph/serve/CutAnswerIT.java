package org.minutegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that run out of time when part of their answer is there already. */
class CutAnswerIT {
  private static final PublicServer SERVER =
      PublicServer.start(
          data(), new ServeSettings("https://ns.example/", "localhost", 0, 65_536, 8, 10_000, 1));

  private static DatasetGraph data() {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    data.executeWrite(
        () -> {
          for (int i = 0; i < 500; i++) {
            data.getDefaultGraph()
                .add(
                    NodeFactory.createURI("https://ns.example/" + i),
                    NodeFactory.createURI("https://ns.example/p"),
                    NodeFactory.createLiteralString("value " + i));
          }
        });
    return data;
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  private static HttpResponse<String> ask(String type, String query)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + SERVER.port() + "/sparql"))
                .header("Accept", type)
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(query))
                .build(),
            BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void rows_that_stop_on_their_way_end_in_an_error_in_every_form(String type)
      throws InterruptedException {
    assertThat(end(type, "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }")).isIn("broken off", "503");
  }

  private static String end(String type, String query) throws InterruptedException {
    try {
      return Integer.toString(ask(type, query).statusCode());
    } catch (IOException e) {
      return "broken off";
    }
  }

  @Test
  void where_nothing_was_sent_yet_the_answer_says_so() throws Exception {
    HttpResponse<String> answer =
        ask(
            "text/csv",
            "SELECT * { { BIND(1 AS ?x) } UNION"
                + " { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(?c, ?f, ?i) = \"\") } }");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).isEqualTo("The query was stopped: it took too long.\n");
  }

  @Test
  void a_whole_answer_ends_well() throws Exception {
    HttpResponse<String> answer = ask("text/csv", "SELECT * { ?a ?b ?c }");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().lines().count()).isEqualTo(1 + 500);
  }
}

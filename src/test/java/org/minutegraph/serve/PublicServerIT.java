package org.minutegraph.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.cards.Drawer;

class PublicServerIT {
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
  private static final DatasetGraph DATA = data();
  private static final PublicServer SERVER =
      PublicServer.start(
          DATA, new ServeSettings("urn:base/", "localhost", 0, 64 * 1024, 8, 1_000, 2));

  private static DatasetGraph data() {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Node graph = NodeFactory.createURI("urn:g");
    Node text = NodeFactory.createURI("urn:text");
    for (int i = 0; i < 400; i++) {
      Node subject = NodeFactory.createURI("urn:s" + i);
      Node words = NodeFactory.createLiteralString("words " + i);
      Txn.executeWrite(data, () -> data.add(graph, subject, text, words));
    }
    return data;
  }

  @BeforeAll
  static void is_up() {
    assertThat(SERVER.port()).isPositive();
  }

  @AfterAll
  static void stop() {
    SERVER.close();
    assertThat(Txn.calculateRead(DATA, () -> DATA.stream().count())).isEqualTo(400);
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + SERVER.port() + path))
        .header("Accept", "application/sparql-results+json, text/turtle, text/html");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    // Each on a connection of its own: a server may close one on which it has refused a body.
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> ask(String query) throws IOException, InterruptedException {
    return send(
        to("/sparql")
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofString(query)));
  }

  private static HttpResponse<String> form(String path, String body)
      throws IOException, InterruptedException {
    return send(
        to(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  @Test
  void answers_queries_by_get_and_by_both_kinds_of_post() throws Exception {
    String encoded = "query=" + URLEncoder.encode(COUNT, UTF_8);
    assertThat(send(to("/sparql?" + encoded)).body()).contains("\"400\"");
    assertThat(form("/sparql", encoded).body()).contains("\"400\"");
    assertThat(ask(COUNT).body()).contains("\"400\"");
  }

  @Test
  void gives_whole_graphs_to_read_and_takes_none() throws Exception {
    assertThat(send(to("/data?graph=urn:g")).statusCode()).isEqualTo(200);
    for (String method : new String[] {"PUT", "POST", "DELETE", "PATCH"}) {
      HttpRequest.Builder request =
          to("/data?graph=urn:g")
              .header("Content-Type", "text/turtle")
              .method(method, BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."));
      assertThat(send(request).statusCode()).as(method).isIn(404, 405);
    }
  }

  @Test
  void gives_no_more_than_one_graph_at_a_time() throws Exception {
    String[] all = {
      "", "?default", "?graph=union", "?graph=urn:x-arq:UnionGraph", "?graph=default"
    };
    for (String asked : all) {
      HttpResponse<String> answer = send(to("/data" + asked));
      assertThat(answer.statusCode()).as(asked).isEqualTo(403);
      assertThat(answer.body()).contains("dump");
    }
  }

  @Test
  void logs_each_request_but_neither_who_asked_nor_what_for() throws Exception {
    BlockingQueue<String> log = new LinkedBlockingQueue<>();
    ServeSettings settings = new ServeSettings("urn:base/", "localhost", 0, 1024, 8, 1_000, 2);
    try (PublicServer server =
        PublicServer.start(DATA, Drawer.inMemory(DATA), settings, log::add)) {
      URI asked = URI.create("http://localhost:" + server.port() + "/search?q=secret");
      send(HttpRequest.newBuilder(asked));
      assertThat(log.poll(10, TimeUnit.SECONDS))
          .matches("\\[\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\\] GET /search 200 \\d+ \\d+");
    }
  }

  @Test
  void tells_who_asks_too_often_when_to_come_again() throws Exception {
    ServeSettings settings = new ServeSettings("urn:base/", "localhost", 0, 1024, 8, 2, 2);
    try (PublicServer server = PublicServer.start(DATA, settings)) {
      URI asked = URI.create("http://localhost:" + server.port() + "/assets/site.css");
      HttpResponse<String> answer = send(HttpRequest.newBuilder(asked));
      for (int i = 0; i < 100 && answer.statusCode() == 200; i++) {
        answer = send(HttpRequest.newBuilder(asked));
      }
      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
      assertThat(answer.body())
          .isEqualTo("Too many requests from one address. Try again in a second.\n");
    }
  }

  @Test
  void behind_a_proxy_the_limit_is_for_each_visitor() throws Exception {
    ServeSettings settings =
        new ServeSettings("urn:base/", "localhost", 0, 1024, 8, 2, 2)
            .behind(new ServeSettings.Front("", true));
    try (PublicServer server = PublicServer.start(DATA, settings)) {
      URI asked = URI.create("http://localhost:" + server.port() + "/assets/site.css");
      int status = 200;
      for (int i = 0; i < 100 && status == 200; i++) {
        status = send(visitor(asked, "192.0.2.1")).statusCode();
      }
      assertThat(status).isEqualTo(429);
      assertThat(send(visitor(asked, "192.0.2.2")).statusCode()).isEqualTo(200);
    }
  }

  private static HttpRequest.Builder visitor(URI asked, String address) {
    return HttpRequest.newBuilder(asked).header("X-Forwarded-For", address);
  }

  @Test
  void has_no_update_no_upload_no_other_dataset_and_no_administration() throws Exception {
    assertThat(form("/sparql", "update=CLEAR+ALL").statusCode()).isEqualTo(400);
    for (String path : new String[] {"/update", "/upload", "/ds/query", "/ds", "/shacl"}) {
      assertThat(form(path, "update=CLEAR+ALL").statusCode()).as(path).isIn(404, 405);
    }
    for (String path : new String[] {"/$/ping", "/$/server", "/$/datasets", "/$/stats"}) {
      assertThat(send(to(path)).statusCode()).as(path).isEqualTo(404);
    }
    HttpRequest.Builder update =
        to("/sparql")
            .header("Content-Type", "application/sparql-update")
            .POST(BodyPublishers.ofString("LOAD <file:///etc/passwd> INTO GRAPH <urn:x>"));
    assertThat(send(update).statusCode()).isIn(400, 404, 405, 415);
  }

  @Test
  void does_not_call_out() throws Exception {
    HttpResponse<String> answer = ask("SELECT * { SERVICE <http://localhost:9/> { ?s ?p ?o } }");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(ask("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }").body())
        .doesNotContain("root:");
  }

  @Test
  void calls_no_function_that_waits_or_is_loaded_by_name() throws Exception {
    String[] functions = {
      "http://jena.apache.org/ARQ/function#wait",
      "http://jena.hpl.hp.com/ARQ/function#wait",
      "java:org.apache.jena.sparql.function.library.wait",
      "http://jena.apache.org/ARQ/js#eval"
    };
    for (String function : functions) {
      long begin = System.nanoTime();
      HttpResponse<String> answer = ask("SELECT (<" + function + ">(1500) AS ?x) {}");
      assertThat(answer.body()).as(function).doesNotContain("\"x\": {");
      assertThat(System.nanoTime() - begin).as(function).isLessThan(1_400_000_000L);
    }
    assertThat(
            ask("SELECT (<http://www.w3.org/2005/xpath-functions#upper-case>('a') AS ?x) {}")
                .body())
        .contains("\"A\"");
  }

  @Test
  void refuses_long_bodies_before_it_reads_them() throws Exception {
    assertThat(form("/sparql", "query=" + "a".repeat(70_000)).statusCode()).isEqualTo(413);
  }

  @Test
  void refuses_long_bodies_that_do_not_say_how_long_they_are() throws Exception {
    assertThat(chunked("query=" + "a".repeat(70_000)).statusCode()).isEqualTo(413);
    assertThat(chunked("query=" + "a".repeat(1_000_000)).statusCode()).isEqualTo(413);
    String encoded = "query=" + URLEncoder.encode(COUNT, UTF_8);
    assertThat(chunked(encoded).body()).contains("\"400\"");
  }

  private static HttpResponse<String> chunked(String body)
      throws IOException, InterruptedException {
    return send(
        to("/sparql")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(body.getBytes(UTF_8)))));
  }

  @Test
  void stops_queries_that_take_too_long() throws Exception {
    String long_ = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    long begin = System.nanoTime();
    HttpResponse<String> answer = ask("SELECT (COUNT(*) AS ?n) { GRAPH <urn:g> " + long_ + " }");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(System.nanoTime() - begin).isLessThan(20_000_000_000L);
  }

  @Test
  void shows_a_page_and_tells_browsers_to_take_nothing_from_elsewhere() throws Exception {
    HttpResponse<String> page = send(to("/"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(page.body()).select("form").eachAttr("action"))
        .containsExactly("./search");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/%zz<b>", "/a//b", "/doc/..%2f..%2fetc", "/doc/%C0%AF", "/search?q=%zz<b>"})
  void an_address_that_cannot_be_read_gets_a_page_of_the_site_without_its_words(String address)
      throws Exception {
    String answer = raw(address, "text/html");
    assertThat(answer).startsWith("HTTP/1.1 400 ").contains("Content-Security-Policy: default-src");
    Document page = Jsoup.parse(answer.substring(answer.indexOf("\r\n\r\n")));
    assertThat(page.select("h1").text()).isEqualTo("That address cannot be read");
    assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("/assets/site.css");
    assertThat(answer).doesNotContain("zz", "etc", "<b>", "etty");
  }

  @Test
  void a_program_is_told_the_same_as_text() throws Exception {
    assertThat(raw("/sparql?query=%zz", "application/sparql-results+json"))
        .startsWith("HTTP/1.1 400 ")
        .contains("Content-Type: text/plain")
        .endsWith("It has signs that no address of this site has, or ends where it may not.\n");
  }

  /** The answer as it comes over the wire, since a client of HTTP refuses to ask so. */
  private static String raw(String address, String accept) throws IOException {
    try (Socket socket = new Socket("localhost", SERVER.port())) {
      String request =
          "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\nConnection: close\r\n\r\n"
              .formatted(address, accept);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  @Test
  void an_error_shows_no_stack() throws Exception {
    HttpResponse<String> answer = ask("SELECT nonsense");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("\tat ").doesNotContain("org.apache");
  }
}

package org.minutegraph.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minutegraph.load.Store;
import org.minutegraph.load.StoreTarget;
import org.minutegraph.pipeline.InputFiles;
import org.minutegraph.pipeline.Pipeline;
import org.minutegraph.pipeline.PipelineSettings;

/** Ten strangers at a time ask what takes all the machine has; others go on reading. */
class HostileQueriesIT {
  private static final int AT_ONCE = 10;
  private static final Duration WATCHED = Duration.ofSeconds(2);

  /** Long enough for any machine: that others are served is tested here, how fast is measured. */
  private static final Duration WAIT = Duration.ofSeconds(15);

  /** When a query must be over; the limit of the server is five seconds. */
  private static final Duration END = Duration.ofSeconds(40);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Store STORE = store();
  private static final PublicServer SERVER =
      PublicServer.start(
          STORE.dataset(),
          new ServeSettings(
              PipelineSettings.STANDARD_BASE, "localhost", 0, 64 * 1024, 16, 100_000, 5));

  private static Store store() {
    try {
      Store store = Store.open(Files.createTempDirectory("minutegraph-hostile"));
      try (StoreTarget target = new StoreTarget(store)) {
        PipelineSettings settings =
            new PipelineSettings(PipelineSettings.STANDARD_BASE, null, "test", 2, 60);
        new Pipeline(settings)
            .run(InputFiles.in(List.of(Path.of("src/main/resources/samples"))), target, r -> {});
      }
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void stop() {
    SERVER.close();
    STORE.close();
  }

  enum Hostile {
    CROSS_PRODUCT("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
    SORTED_CROSS_PRODUCT("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i"),
    DISTINCT_CROSS_PRODUCT("SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
    STREAMED_CROSS_PRODUCT("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
    GROUPS("SELECT ?c ?f (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?c ?f"),
    PATH("SELECT (COUNT(*) AS ?n) { ?s (!<urn:a>|^!<urn:b>)* ?o }"),
    DEEP_PATH("SELECT (COUNT(*) AS ?n) { ?s ((!<urn:a>)/(!<urn:b>)|(^!<urn:c>)*)* ?o }"),
    COUNTED_PATH("SELECT (COUNT(*) AS ?n) { ?s (!<urn:a>){1000000} ?o }"),
    MANY_PATTERNS("SELECT * { " + "?a ?b ?c . ?d ?e ?f . ".repeat(1_500) + " }"),
    MANY_STEPS("SELECT * { ?a (" + "<urn:a>?/".repeat(3_000) + "<urn:a>?) ?b }"),
    MANY_EXISTS(
        "SELECT * { ?s ?p ?o "
            + "FILTER EXISTS { ?s ?p ?o ".repeat(100)
            + "}".repeat(100)
            + " } LIMIT 1"),
    JOINED_VALUES(
        "SELECT * { "
            + IntStream.range(0, 60)
                .mapToObj("VALUES ?v%d { 1 2 } "::formatted)
                .collect(Collectors.joining())
            + " } LIMIT 1"),
    WAIT("SELECT (<http://jena.apache.org/ARQ/function#wait>(60000) AS ?x) {}"),
    REPLACED(chain("'aaaaaaaaaaaaaaaa'", "REPLACE(%s, 'a', '" + "a".repeat(500) + "')")),
    DOUBLED(chain("'aaaaaaaaaaaaaaaa'", "CONCAT(%1$s, %1$s)")),
    ENCODED(chain("'%%%%%%%%%%%%%%%%'", "ENCODE_FOR_URI(CONCAT(%1$s, %1$s))")),
    SQUARED(chain("99999999999", "%1$s * %1$s")),
    PUT_TOGETHER("SELECT (GROUP_CONCAT(STR(?c)) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
    BACKTRACKING("SELECT (REGEX('" + "a".repeat(5_000) + "b', '^(a+a+a+)+$') AS ?x) {}"),
    LITERAL("ASK { ?s ?p '" + "x".repeat(4 << 20) + "' }"),
    VALUES(
        "SELECT (COUNT(*) AS ?n) { VALUES ?a { "
            + "1 ".repeat(5_000)
            + "} VALUES ?b { "
            + "2 ".repeat(5_000)
            + "} VALUES ?c { "
            + "3 ".repeat(5_000)
            + "} }"),
    NESTED("ASK " + "{".repeat(15_000) + "}".repeat(15_000)),
    BRACKETS("SELECT (" + "(".repeat(15_000) + "1" + ")".repeat(15_000) + " AS ?x) {}");

    private final String query;

    Hostile(String query) {
      this.query = query;
    }

    private static String chain(String first, String step) {
      String binds =
          IntStream.range(0, 30)
              .mapToObj(i -> "BIND(" + step.formatted("?x" + i) + " AS ?x" + (i + 1) + ")")
              .collect(Collectors.joining(" "));
      return "SELECT (STRLEN(STR(?x30)) AS ?n) { BIND(" + first + " AS ?x0) " + binds + " }";
    }
  }

  @ParameterizedTest
  @EnumSource(Hostile.class)
  void others_read_on_while_ten_ask_for_too_much(Hostile hostile) throws Exception {
    List<CompletableFuture<HttpResponse<Void>>> asked = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      asked.add(CLIENT.sendAsync(query(hostile.query), BodyHandlers.discarding()));
    }
    Duration during = slowest(WATCHED);
    assertThat(during).isLessThan(WAIT);
    // Answered or turned away, and if need be while it was still sending.
    List<CompletableFuture<Boolean>> over =
        asked.stream().map(one -> one.handle((answer, failure) -> true)).toList();
    assertThat(over).allSatisfy(one -> assertThat(one).succeedsWithin(END));
    HttpRequest all = request("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").build();
    assertThat(CLIENT.send(all, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
  }

  @Test
  void what_has_a_bound_still_works_within_it() throws Exception {
    String query =
        "SELECT ?r (GROUP_CONCAT(?w; separator='-') AS ?g) (6 * 7 AS ?n) {"
            + " VALUES ?w { 'one' 'two' }"
            + " BIND(CONCAT(REPLACE('a1b2', '[0-9]', '<$0>'), STR(REGEX('Abc', '^a', 'i')),"
            + " ENCODE_FOR_URI('a b')) AS ?r) } GROUP BY ?r";
    HttpRequest asked = request(query).header("Accept", "text/csv").build();
    assertThat(CLIENT.send(asked, BodyHandlers.ofString()).body())
        .isEqualTo("r,g,n\r\na<1>b<2>truea%20b,one-two,42\r\n");
  }

  private static HttpRequest query(String query) {
    return request(query).build();
  }

  private static HttpRequest.Builder request(String query) {
    return HttpRequest.newBuilder(address("sparql"))
        .header("Content-Type", "application/sparql-query")
        .POST(BodyPublishers.ofString(query));
  }

  private static URI address(String path) {
    return URI.create("http://localhost:" + SERVER.port() + "/" + path);
  }

  /** The longest that a page or the simplest of queries takes in a while. */
  private static Duration slowest(Duration during) throws Exception {
    long end = System.nanoTime() + during.toNanos();
    Duration longest = Duration.ZERO;
    List<String> paths =
        List.of("", "meetings", "sparql?query=" + URLEncoder.encode("ASK {}", UTF_8));
    for (int i = 0; System.nanoTime() < end; i++) {
      long begin = System.nanoTime();
      assertThat(status(paths.get(i % paths.size()))).isEqualTo(200);
      Duration taken = Duration.ofNanos(System.nanoTime() - begin);
      longest = taken.compareTo(longest) > 0 ? taken : longest;
    }
    return longest;
  }

  private static int status(String path) throws Exception {
    return CLIENT
        .send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.discarding())
        .statusCode();
  }
}

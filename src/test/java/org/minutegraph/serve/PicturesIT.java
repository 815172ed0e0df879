package org.minutegraph.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.cards.Drawer;
import org.minutegraph.serve.printed.Drawing;
import org.minutegraph.serve.printed.PrintedPages;

/** What becomes of the rest while pictures are drawn slowly. */
class PicturesIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String MINUTES =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX min: <https://w3id.org/minutegraph/def#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      BASE <https://example.org/id/document/>
      <a/weir> dcterms:identifier "weir" ; dcterms:format "application/pdf" ;
        min:file "weir.pdf" ;
        min:sha256 "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" .
      <a/weir/text> nif:isString "Councillor Birch asked when the lamps would be mended." .
      """;

  @TempDir private static Path folder;
  private static PublicServer server;

  @BeforeAll
  static void serve() throws IOException {
    Files.writeString(folder.resolve("weir.pdf"), "abc");
    DatasetGraph minutes = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(MINUTES, Lang.TRIG).parse(minutes);
    server =
        PublicServer.start(
            minutes,
            Drawer.inMemory(minutes),
            PrintedPages.in(List.of(folder), command(), Duration.ofSeconds(30)),
            new ServeSettings("https://example.org/", "localhost", 0, 65_536, 16, 100_000, 30),
            line -> {});
  }

  private static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        Slow.class.getName());
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void few_wait_for_pictures_the_others_are_told_to_come_again_and_pages_are_as_fast_as_ever()
      throws Exception {
    get("doc/document/a/weir");
    List<CompletableFuture<HttpResponse<String>>> asked =
        IntStream.range(1, 13)
            .mapToObj(end -> ask("printed/a/weir/1.png?from=0&to=" + end))
            .toList();
    Instant start = Instant.now();
    assertThat(get("doc/document/a/weir?from=0&to=10").statusCode()).isEqualTo(200);
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));

    List<HttpResponse<String>> answers = asked.stream().map(CompletableFuture::join).toList();
    assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSizeBetween(1, 4);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() != 200)
        .hasSizeGreaterThan(7)
        .allSatisfy(
            answer -> {
              assertThat(answer.statusCode()).isEqualTo(503);
              assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            });
  }

  @Test
  void what_several_wait_for_is_drawn_once() {
    List<CompletableFuture<HttpResponse<String>>> asked =
        IntStream.range(0, 3).mapToObj(n -> ask("printed/a/weir/2.png?from=0&to=20")).toList();

    List<String> drawn =
        asked.stream().map(CompletableFuture::join).map(HttpResponse::body).distinct().toList();
    assertThat(drawn).hasSize(1);
    assertThat(drawn.get(0)).startsWith("picture ");
  }

  private static CompletableFuture<HttpResponse<String>> ask(String path) {
    return CLIENT.sendAsync(request(path), BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(request(path), BodyHandlers.ofString());
  }

  private static HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/" + path))
        .build();
  }

  /** Takes a second for each, and numbers them. */
  static final class Slow {
    private Slow() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
      DataInputStream in = new DataInputStream(System.in);
      DataOutputStream out = new DataOutputStream(System.out);
      for (int n = 1; Drawing.next(in).isPresent(); n++) {
        Thread.sleep(1000);
        Drawing.answer(("picture " + n).getBytes(UTF_8), out);
      }
    }
  }
}

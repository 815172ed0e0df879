package org.minutegraph.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.minutegraph.load.Store;
import org.minutegraph.load.StoreTarget;
import org.minutegraph.pipeline.InputFiles;
import org.minutegraph.pipeline.Pipeline;
import org.minutegraph.pipeline.PipelineSettings;

/** The samples, served. Started once, for all tests that ask for it. */
public final class SampleSite {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final PublicServer SERVER = start();

  private SampleSite() {}

  private static PublicServer start() {
    try {
      Store store = Store.open(Files.createTempDirectory("minutegraph-site").resolve("store"));
      try (StoreTarget target = new StoreTarget(store)) {
        PipelineSettings settings =
            new PipelineSettings(PipelineSettings.STANDARD_BASE, null, "test", 2, 60);
        new Pipeline(settings)
            .run(InputFiles.in(List.of(Path.of("src/main/resources/samples"))), target, r -> {});
      }
      return PublicServer.start(
          store.dataset(),
          new ServeSettings(
              PipelineSettings.STANDARD_BASE, "localhost", 0, 64 * 1024, 16, 100_000, 30));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it is, with a slash at the end. */
  public static String address() {
    return "http://localhost:" + SERVER.port() + "/";
  }

  /** The answer to a GET, with headers in pairs. */
  public static HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** The answer to any request. */
  public static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A page that must be there. */
  public static Document page(String path) {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " at " + path);
    }
    return Jsoup.parse(answer.body(), address() + path);
  }
}

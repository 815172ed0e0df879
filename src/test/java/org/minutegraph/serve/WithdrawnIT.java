package org.minutegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.load.Store;
import org.minutegraph.load.StoreTarget;
import org.minutegraph.pipeline.InputFiles;
import org.minutegraph.pipeline.Pipeline;
import org.minutegraph.pipeline.PipelineSettings;
import org.minutegraph.pipeline.Withdrawals;

class WithdrawnIT {
  private static final String PANEL = "tarnwick/adult-services-scrutiny-panel";

  @TempDir private static Path folder;
  private static Store store;
  private static PublicServer server;

  @BeforeAll
  static void withdraw_one_of_the_samples() throws IOException {
    PipelineSettings settings =
        new PipelineSettings(PipelineSettings.STANDARD_BASE, null, "test", 2, 60);
    store = Store.open(folder.resolve("store"));
    try (StoreTarget target = new StoreTarget(store)) {
      new Pipeline(settings)
          .run(InputFiles.in(List.of(Path.of("src/main/resources/samples"))), target, r -> {});
      new Withdrawals(settings, target)
          .withdraw(
              Set.of("tarnwick/2023-05-16-adult-services-scrutiny-panel"),
              Instant.EPOCH,
              "It held <private> words.");
    }
    server =
        PublicServer.start(
            store.dataset(),
            new ServeSettings(
                PipelineSettings.STANDARD_BASE, "localhost", 0, 64 * 1024, 16, 100_000, 30));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + server.port() + "/" + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id/document/tarnwick/2023-05-16-adult-services-scrutiny-panel",
        "id/document/tarnwick/2023-05-16-adult-services-scrutiny-panel/persona-1",
        "id/meeting/" + PANEL + "/2023-05-16",
        "id/meeting/" + PANEL + "/2023-05-16/item-4",
        "doc/document/tarnwick/2023-05-16-adult-services-scrutiny-panel",
        "doc/meeting/" + PANEL + "/2023-05-16",
        "doc/meeting/" + PANEL + "/2023-05-16/item-4",
        "doc/meeting/" + PANEL + "/2023-05-16.ttl"
      })
  void what_was_withdrawn_is_gone_with_its_parts(String path)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.body()).contains("withdrawn: It held &lt;private&gt; words.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id/meeting/" + PANEL + "/2023-05-17",
        "id/document/tarnwick",
        "doc/person/tarnwick/philip-ravenhill"
      })
  void what_never_had_a_page_of_its_own_or_is_named_no_more_is_not_there(String path)
      throws IOException, InterruptedException {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void no_page_or_list_leads_to_it() throws IOException, InterruptedException {
    for (String path : List.of("", "meetings", "bodies", "follow-ups", "sitemap.xml")) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).doesNotContain("2023-05-16").doesNotContain("Day care contracts");
    }
  }
}

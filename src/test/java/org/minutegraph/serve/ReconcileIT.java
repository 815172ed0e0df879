package org.minutegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ReconcileIT {
  private static JsonNode json(HttpResponse<String> answer) throws Exception {
    return JsonMapper.builder().build().readTree(answer.body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> post(String queries) {
    return SampleSite.send(
        HttpRequest.newBuilder(URI.create(SampleSite.address() + "reconcile"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("queries=" + encoded(queries))));
  }

  @Test
  void the_service_says_what_it_is() throws Exception {
    HttpResponse<String> answer = SampleSite.get("reconcile");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    String expected =
        """
        {"versions":["0.2"],
        "name":"Minutegraph: people, bodies and topics of minutes",
        "identifierSpace":"https://w3id.org/minutegraph/id/",
        "schemaSpace":"https://w3id.org/minutegraph/id/",
        "defaultTypes":[{"id":"person","name":"Person"},{"id":"body","name":"Body"},\
        {"id":"topic","name":"Topic"}],
        "view":{"url":"SITEdoc/{{id}}"},
        "preview":{"url":"HERE/preview?id={{id}}","width":400,"height":180},
        "suggest":{"entity":{"service_url":"HERE","service_path":"/suggest/entity"}},
        "batchSize":50}
        """
            .replace("SITE", SampleSite.address())
            .replace("HERE", SampleSite.address() + "reconcile");
    assertThat(json(answer)).isEqualTo(JsonMapper.builder().build().readTree(expected));
  }

  @Test
  void behind_a_proxy_the_service_names_the_address_that_the_world_sees() throws Exception {
    DatasetGraph empty = DatasetGraphFactory.createTxnMem();
    ServeSettings settings =
        ServeSettings.standard("urn:base/", "localhost", 0)
            .behind(new ServeSettings.Front("https://council.example/x", false));
    try (PublicServer server = PublicServer.start(empty, settings)) {
      URI asked = URI.create("http://localhost:" + server.port() + "/reconcile");
      JsonNode manifest = json(SampleSite.send(HttpRequest.newBuilder(asked)));
      assertThat(manifest.at("/suggest/entity/service_url").asText())
          .isEqualTo("https://council.example/x/reconcile");
      assertThat(manifest.at("/preview/url").asText())
          .isEqualTo("https://council.example/x/reconcile/preview?id={{id}}");
    }
  }

  @Test
  void names_in_a_batch_find_people_bodies_and_topics() throws Exception {
    JsonNode found =
        json(
            post(
                """
                {"a": {"query": "Margaret Ashdown", "type": "person"},
                 "b": {"query": "Cllr Margret Ashdown", "type": "person", "limit": 1},
                 "c": {"query": "cabinet", "type": ["body"], "limit": 1},
                 "d": {"query": "child protection", "type": "topic", "limit": 1},
                 "e": {"query": "zzzz"}, "f": {}}
                """));
    assertThat(found.at("/a/result/0").toString())
        .isEqualTo(
            "{\"id\":\"person/brackenholme/margaret-ashdown\",\"name\":\"Margaret Ashdown\","
                + "\"type\":[{\"id\":\"person\",\"name\":\"Person\"}],\"score\":100.0,"
                + "\"match\":true}");
    assertThat(found.at("/b/result/0/id").asText())
        .isEqualTo("person/brackenholme/margaret-ashdown");
    assertThat(found.at("/b/result/0/match").asBoolean()).isFalse();
    assertThat(found.at("/c/result/0/id").asText()).isEqualTo("body/brackenholme/cabinet");
    assertThat(found.at("/d/result/0/id").asText())
        .isEqualTo("topic/child-protection-and-safeguarding");
    assertThat(found.at("/e/result")).isEmpty();
    assertThat(found.at("/f/result")).isEmpty();
    assertThat(
            json(SampleSite.get("reconcile?queries=" + encoded("{\"q\":{\"query\":\"cabinet\"}}"))))
        .hasSize(1);
  }

  @Test
  void names_are_no_language_of_queries() throws Exception {
    for (String bad :
        new String[] {"\\\"*", "name:* OR [a TO z]", "a~0.1^^ ) (", "'} ?s ?p ?o {"}) {
      String queries =
          JsonMapper.builder()
              .build()
              .createObjectNode()
              .set("q", JsonMapper.builder().build().createObjectNode().put("query", bad))
              .toString();
      assertThat(post(queries).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void what_is_no_question_is_refused_in_words() throws Exception {
    assertThat(json(post("nonsense")).path("message").asText()).isEqualTo("queries is no JSON");
    assertThat(post("[]").statusCode()).isEqualTo(400);
    String many =
        IntStream.rangeClosed(0, 50)
            .mapToObj(i -> "\"q" + i + "\":{\"query\":\"a\"}")
            .collect(Collectors.joining(",", "{", "}"));
    HttpResponse<String> refused = post(many);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(json(refused).path("message").asText())
        .isEqualTo("not more than 50 queries at once");
    assertThat(post("{\"q\":{\"query\":\"" + "a".repeat(70_000) + "\"}}").statusCode())
        .isEqualTo(413);
    assertThat(SampleSite.get("reconcile/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void beginnings_of_names_are_completed_and_things_are_previewed() throws Exception {
    assertThat(
            json(SampleSite.get("reconcile/suggest/entity?prefix=marg+ashd"))
                .at("/result/0/id")
                .asText())
        .isEqualTo("person/brackenholme/margaret-ashdown");
    HttpResponse<String> preview =
        SampleSite.get("reconcile/preview?id=person/brackenholme/margaret-ashdown");
    assertThat(Jsoup.parse(preview.body()).expectFirst("p").text()).isEqualTo("Margaret Ashdown");
    assertThat(preview.headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'");
    assertThat(SampleSite.get("reconcile/preview?id=%3Cscript%3E").statusCode()).isEqualTo(404);
  }
}

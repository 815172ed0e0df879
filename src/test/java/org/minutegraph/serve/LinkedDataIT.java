package org.minutegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.query.InMemoryData;

class LinkedDataIT {
  private static final String BASE = "https://w3id.org/minutegraph/";
  private static final String ITEM =
      "meeting/brackenholme/children-and-families-scrutiny-commission/2022-03-08/item-5";

  private static HttpResponse<String> at(String path, String accept) {
    return SampleSite.get(path, "Accept", accept);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static Graph graph(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).parse(graph);
    return graph;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | ''",
        "*/* | ''",
        "text/turtle | .ttl",
        "TEXT/Turtle;charset=utf-8 | .ttl",
        "application/ld+json | .jsonld",
        "application/json | .jsonld",
        "application/n-triples | .nt",
        "text/html;q=0.2, application/n-triples;q=0.5, text/turtle;q=0.4 | .nt",
        "text/turtle;q=0, */*;q=0.1 | ''",
        "application/rdf+xml, application/*;q=0.5 | .jsonld"
      })
  void a_name_leads_to_the_form_that_is_wanted(String accept, String ending) {
    HttpResponse<String> answer = at("id/" + ITEM, accept);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(header(answer, "Location")).isEqualTo("../../../../../doc/" + ITEM + ending);
    assertThat(header(answer, "Vary")).isEqualTo("Accept");
  }

  @Test
  void a_name_is_not_told_in_a_form_that_nobody_has() {
    HttpResponse<String> answer = at("id/" + ITEM, "image/png");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("text/turtle").doesNotContain("Exception");
    assertThat(at("id/" + ITEM, "text/turtle;q=0").statusCode()).isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id/",
        "id/nothing",
        "id/person/brackenholme/nobody",
        "id/meeting/%3Cscript%3E",
        "doc/nothing.ttl",
        "doc/person/brackenholme/nobody.jsonld",
        "doc/person/brackenholme/nobody.html"
      })
  void what_is_not_known_is_not_there(String path) {
    HttpResponse<String> answer = at(path, "*/*");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("<script>");
  }

  @Test
  void a_name_of_a_part_leads_to_its_place_on_the_page_and_to_data_of_its_own() {
    String part = ITEM + ".r1";
    assertThat(header(at("id/" + part, "text/html"), "Location"))
        .isEqualTo("../../../../../doc/" + ITEM + "#r1");
    assertThat(header(at("id/" + part, "application/n-triples"), "Location"))
        .isEqualTo("../../../../../doc/" + part + ".nt");
    assertThat(at("doc/" + part + ".nt", "*/*").body())
        .startsWith("<" + BASE + "doc/" + part + "> ")
        .contains("<" + BASE + "id/" + part + "> <" + BASE + "def#inItem> <" + BASE + "id/" + ITEM)
        .contains("nif-core#anchorOf> \"")
        .contains("<http://www.w3.org/ns/prov#wasGeneratedBy>");
  }

  @Test
  void the_forms_of_a_thing_say_the_same() {
    Graph turtle = graph(at("doc/" + ITEM + ".ttl", "*/*").body(), Lang.TURTLE);
    assertThat(turtle.size()).isGreaterThan(100);
    assertThat(turtle.isIsomorphicWith(graph(at("doc/" + ITEM + ".nt", "*/*").body(), Lang.NT)))
        .isTrue();
    HttpResponse<String> json = at("doc/" + ITEM + ".jsonld", "*/*");
    assertThat(turtle.isIsomorphicWith(graph(json.body(), Lang.JSONLD))).isTrue();
    assertThat(header(json, "Content-Type")).isEqualTo("application/ld+json;charset=utf-8");
    assertThat(at("doc/" + ITEM, "text/turtle").body())
        .isEqualTo(at("doc/" + ITEM + ".ttl", "*/*").body());
  }

  @Test
  void data_say_where_they_stand_otherwise_and_under_which_licence() {
    String expected =
        """
        <UPdoc/ITEM>; rel="canonical"; type="text/html", \
        <UPdoc/ITEM>; rel="alternate"; type="text/html", \
        <UPdoc/ITEM.ttl>; rel="alternate"; type="text/turtle", \
        <UPdoc/ITEM.jsonld>; rel="alternate"; type="application/ld+json", \
        <UPdoc/ITEM.nt>; rel="alternate"; type="application/n-triples"\
        """
            .replace("UP", "../../../../../")
            .replace("ITEM", ITEM);
    String licence =
        ", <http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/>;"
            + " rel=\"license\"";
    assertThat(header(at("doc/" + ITEM, "text/html"), "Link")).isEqualTo(expected);
    assertThat(header(at("doc/" + ITEM + ".ttl", "*/*"), "Link")).isEqualTo(expected + licence);
  }

  @Test
  void the_same_question_has_the_same_answer_byte_for_byte_and_a_head() {
    for (String ending : List.of(".ttl", ".nt", ".jsonld")) {
      HttpResponse<String> one = at("doc/" + ITEM + ending, "*/*");
      assertThat(at("doc/" + ITEM + ending, "*/*").body()).isEqualTo(one.body());
      HttpResponse<String> head =
          SampleSite.send(
              HttpRequest.newBuilder(URI.create(SampleSite.address() + "doc/" + ITEM + ending))
                  .method("HEAD", BodyPublishers.noBody()));
      assertThat(head.body()).isEmpty();
      assertThat(header(head, "ETag")).isEqualTo(header(one, "ETag"));
    }
  }

  @Test
  void what_is_named_often_comes_in_pages() {
    String scheme = "doc/scheme/topics.ttl";
    String one = at(scheme, "*/*").body();
    assertThat(one).contains("hydra:next").hasSizeLessThan(200_000);
    String far = at(scheme + "?page=1000", "*/*").body();
    assertThat(far).doesNotContain("hydra:next").contains("Topics of local government");
  }

  @Test
  void a_thing_that_nobody_made_a_page_for_has_a_plain_one() {
    Document role = SampleSite.page("doc/organisation/brackenholme/brackenholme-flood-wardens");
    assertThat(role.select("h1").text()).isNotEmpty();
    assertThat(role.select("link[rel=alternate]").eachAttr("type"))
        .containsExactly("text/turtle", "application/ld+json", "application/n-triples");
  }

  @Test
  void text_that_is_mark_up_stays_text_in_every_form() throws Exception {
    String bad = "</script><script>alert(1)</script>\" <b>";
    InMemoryData data = new InMemoryData();
    String turtle =
        "<https://d.example/id/role/a/b> <http://www.w3.org/2000/01/rdf-schema#label> '''%s''' ."
            .formatted(bad);
    RDFParser.fromString("<urn:g> { " + turtle + " }", Lang.TRIG).parse(data.sink());
    ServeSettings settings =
        new ServeSettings("https://d.example/", "localhost", 0, 64 * 1024, 8, 1_000, 10);
    try (PublicServer server = PublicServer.start(data.dataset(), settings)) {
      String address = "http://localhost:" + server.port() + "/doc/role/a/b";
      assertThat(text(address)).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
      assertThat(graph(text(address + ".jsonld"), Lang.JSONLD).size()).isEqualTo(3);
      assertThat(graph(text(address + ".nt"), Lang.NT).size()).isEqualTo(3);
    }
  }

  @Test
  void pages_say_to_search_engines_what_they_are_about() {
    String base = BASE + "id/";
    String meeting = "meeting/brackenholme/children-and-families-scrutiny-commission/2022-03-08";
    assertThat(block("doc/" + meeting))
        .isEqualTo(
            "{\"@context\":\"https://schema.org\",\"@type\":\"Event\",\"@id\":\""
                + base
                + meeting
                + "\",\"name\":\"Children and Families Scrutiny Commission, 8 March 2022\","
                + "\"startDate\":\"2022-03-08\",\"organizer\":{\"@type\":\"Organization\",\"@id\":\""
                + base
                + "body/brackenholme/children-and-families-scrutiny-commission\","
                + "\"name\":\"Children and Families Scrutiny Commission\"}}");
    assertThat(block("doc/person/brackenholme/margaret-ashdown"))
        .isEqualTo(
            "{\"@context\":\"https://schema.org\",\"@type\":\"Person\",\"@id\":\""
                + base
                + "person/brackenholme/margaret-ashdown\",\"name\":\"Margaret Ashdown\"}");
    assertThat(block("doc/" + ITEM)).contains("\"recordedAt\":{\"@type\":\"Event\"");
  }

  private static String block(String page) {
    return SampleSite.page(page).expectFirst("script[type=application/ld+json]").data();
  }

  private static String text(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
        .body();
  }

  @Test
  void the_foot_of_a_page_leads_to_its_data() {
    String cabinet = "doc/body/brackenholme/cabinet";
    assertThat(SampleSite.page(cabinet).select("footer a[type]").eachAttr("href"))
        .contains("../../../" + cabinet + ".ttl", "../../../" + cabinet + ".jsonld");
    assertThat(SampleSite.page("meetings").select("footer a[type=text/turtle]")).isEmpty();
  }
}

package org.minutegraph.serve.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.serve.SampleSite;

/** The rules of the SPARQL 1.1 Protocol for queries, one by one. */
class ProtocolIT {
  private static final String ASK = "ASK {}";
  private static final String SELECT = "SELECT ?x { VALUES ?x { 1 } }";
  private static final String CONSTRUCT = "CONSTRUCT { <urn:a> <http://ns.example/b> 1 } {}";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String DIRECT = "application/sparql-query";

  private static String in(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> get(String parameters, String... headers) {
    return SampleSite.get("sparql" + parameters, headers);
  }

  private static HttpResponse<String> post(String parameters, String type, String body) {
    return SampleSite.send(
        HttpRequest.newBuilder(URI.create(SampleSite.address() + "sparql" + parameters))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(String method, String parameters) {
    return SampleSite.send(
        HttpRequest.newBuilder(URI.create(SampleSite.address() + "sparql" + parameters))
            .method(method, BodyPublishers.noBody()));
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
  }

  @Test
  void a_query_comes_by_get() {
    HttpResponse<String> answer = get("?query=" + in(ASK));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("true");
  }

  @Test
  void a_query_comes_by_post_of_a_form() {
    HttpResponse<String> answer = post("", FORM, "query=" + in(ASK));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("true");
  }

  @Test
  void a_query_comes_by_post_as_it_is() {
    HttpResponse<String> answer = post("", DIRECT, ASK);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("true");
  }

  @Test
  void a_query_that_is_posted_as_it_is_is_in_utf_8() {
    HttpResponse<String> answer =
        post("", DIRECT + ";charset=utf-8", "SELECT ?x { VALUES ?x { \"Cyngor Tŷ\" } }");
    assertThat(answer.body()).contains("Cyngor Tŷ");
  }

  private static final String ANY = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
  private static final String ANY_NAMED = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
  private static final String TOPICS = "https://w3id.org/minutegraph/graph/topics";

  private static int count(HttpResponse<String> csv) {
    assertThat(csv.statusCode()).isEqualTo(200);
    return Integer.parseInt(csv.body().lines().skip(1).findFirst().orElse("-1"));
  }

  @Test
  void default_graphs_are_those_of_the_request() {
    String some = "&format=csv&default-graph-uri=" + in(TOPICS);
    int all = count(get("?format=csv&query=" + in(ANY)));
    int topics = count(get("?query=" + in(ANY) + some));
    assertThat(topics).isPositive().isLessThan(all);
    assertThat(count(post("", FORM, "query=" + in(ANY) + some))).isEqualTo(topics);
    assertThat(count(post("?x" + some, DIRECT, ANY))).isEqualTo(topics);
    assertThat(count(get("?query=" + in(ANY) + "&format=csv&default-graph-uri=urn:none"))).isZero();
  }

  @Test
  void several_default_graphs_are_merged() {
    String two = "&format=csv&default-graph-uri=" + in(TOPICS) + "&default-graph-uri=urn:none";
    assertThat(count(get("?query=" + in(ANY) + two)))
        .isEqualTo(count(get("?query=" + in(ANY) + "&format=csv&default-graph-uri=" + in(TOPICS))));
  }

  @Test
  void named_graphs_are_those_of_the_request() {
    String some = "&format=csv&named-graph-uri=" + in(TOPICS);
    int all = count(get("?format=csv&query=" + in(ANY_NAMED)));
    assertThat(count(get("?query=" + in(ANY_NAMED) + some))).isPositive().isLessThan(all);
    assertThat(count(post("?x" + some, DIRECT, ANY_NAMED))).isPositive().isLessThan(all);
    assertThat(count(get("?query=" + in(ANY) + some))).isZero();
  }

  @Test
  void graphs_of_the_request_win_over_those_of_the_query() {
    String from = "SELECT (COUNT(*) AS ?n) FROM <urn:none> { ?s ?p ?o }";
    assertThat(count(get("?format=csv&query=" + in(from)))).isZero();
    assertThat(count(get("?format=csv&default-graph-uri=" + in(TOPICS) + "&query=" + in(from))))
        .isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void rows_come_in_the_form_that_is_asked_for(String type) {
    assertThat(type(get("?query=" + in(SELECT), "Accept", type))).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-results+json", "application/sparql-results+xml"})
  void yes_and_no_come_in_the_form_that_is_asked_for(String type) {
    assertThat(type(get("?query=" + in(ASK), "Accept", type))).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/rdf+xml",
        "application/ld+json"
      })
  void graphs_come_in_the_form_that_is_asked_for(String type) {
    HttpResponse<String> answer = get("?query=" + in(CONSTRUCT), "Accept", type);
    assertThat(type(answer)).isEqualTo(type);
    assertThat(answer.body()).contains("urn:a");
  }

  @Test
  void weights_and_wildcards_of_accept_are_heeded() {
    assertThat(
            type(
                get(
                    "?query=" + in(SELECT),
                    "Accept",
                    "application/sparql-results+xml;q=0.2, text/csv;q=0.9, */*;q=0.1")))
        .isEqualTo("text/csv");
    assertThat(type(get("?query=" + in(SELECT), "Accept", "*/*")))
        .isEqualTo("application/sparql-results+json");
  }

  @ParameterizedTest
  @CsvSource({
    "csv, text/csv",
    "tsv, text/tab-separated-values",
    "json, application/sparql-results+json",
    "xml, application/sparql-results+xml"
  })
  void the_form_may_stand_in_the_address(String format, String type) {
    assertThat(type(get("?format=" + format + "&query=" + in(SELECT)))).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?query=",
        "?query=ASK%20%7B",
        "?query=ASK%20%7B%7D&query=ASK%20%7B%7D",
        "?query=INSERT%20DATA%20%7B%7D"
      })
  void what_is_no_query_or_two_is_a_bad_request(String parameters) {
    assertThat(get(parameters).statusCode()).isEqualTo(400);
  }

  @Test
  void what_is_no_query_is_a_bad_request_by_post_too() {
    assertThat(post("", FORM, "").statusCode()).isEqualTo(400);
    assertThat(post("", FORM, "query=" + in(ASK) + "&query=" + in(ASK)).statusCode())
        .isEqualTo(400);
    assertThat(post("", DIRECT, "ASK {").statusCode()).isEqualTo(400);
    assertThat(post("", DIRECT, "").statusCode()).isEqualTo(400);
  }

  @Test
  void a_bad_query_is_told_why() {
    assertThat(get("?query=" + in("SELECT * {")).body()).contains("line 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/json", "multipart/form-data;boundary=x"})
  void a_body_of_another_type_is_not_taken(String type) {
    assertThat(post("", type, ASK).statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
  void other_methods_are_not_allowed(String method) {
    assertThat(send(method, "?query=" + in(ASK)).statusCode()).isEqualTo(405);
  }

  @Test
  void a_head_is_a_get_without_a_body() {
    HttpResponse<String> answer = send("HEAD", "?query=" + in(ASK));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void options_tells_what_is_allowed() {
    HttpResponse<String> answer = send("OPTIONS", "");
    assertThat(answer.statusCode()).isIn(200, 204);
    assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET", "POST", "OPTIONS");
  }

  @Test
  void pages_elsewhere_may_ask() {
    HttpResponse<String> answer = get("?query=" + in(ASK), "Origin", "https://elsewhere.example");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
  }

  @Test
  void pages_elsewhere_may_ask_before_they_post() {
    HttpResponse<String> answer =
        SampleSite.send(
            HttpRequest.newBuilder(URI.create(SampleSite.address() + "sparql"))
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("POST");
    assertThat(
            answer
                .headers()
                .firstValue("Access-Control-Allow-Headers")
                .orElse("")
                .toLowerCase(Locale.ROOT))
        .contains("content-type");
  }

  @Test
  void updates_are_refused() {
    String update = "INSERT DATA { <urn:a> <urn:b> 1 }";
    assertThat(post("", "application/sparql-update", update).statusCode()).isEqualTo(415);
    assertThat(post("", FORM, "update=" + in(update)).statusCode()).isEqualTo(400);
    assertThat(get("?update=" + in(update)).statusCode()).isEqualTo(400);
    assertThat(get("?format=csv&query=" + in("ASK { <urn:a> ?p ?o }")).body()).contains("false");
  }
}

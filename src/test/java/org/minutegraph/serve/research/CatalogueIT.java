package org.minutegraph.serve.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.minutegraph.query.Catalogue;
import org.minutegraph.query.StoredQuery;
import org.minutegraph.serve.SampleSite;

/** The research door as it is without scripts. */
class CatalogueIT {

  @Test
  void the_catalogue_lists_every_query() {
    assertThat(SampleSite.page("catalogue").select("main li > code").eachText())
        .hasSameElementsAs(new Catalogue().list().stream().map(StoredQuery::name).toList())
        .doesNotHaveDuplicates();
    assertThat(SampleSite.page("catalogue").select("main h2").eachText())
        .containsExactly(
            "For scrutiny", "For research", "About the data itself", "Facts, kind by kind");
  }

  @Test
  void words_and_tags_narrow_the_catalogue() {
    assertThat(SampleSite.page("catalogue?tag=network").select("main li > code").eachText())
        .contains("research/co-attendance")
        .doesNotContain("research/askers");
    assertThat(SampleSite.page("catalogue?words=sits%20whom").select("main li > code").eachText())
        .containsExactly("research/co-attendance");
  }

  @Test
  void every_query_of_the_catalogue_runs_on_its_page() {
    for (StoredQuery query : new Catalogue().list()) {
      Document page = SampleSite.page("catalogue/" + query.name() + "?run=1");
      assertThat(page.select("#answer caption").size()).as(query.name()).isEqualTo(1);
      assertThat(page.select(".fault").eachText()).as(query.name()).isEmpty();
    }
  }

  @Test
  void a_parameter_is_a_field_and_changes_the_answer_the_text_and_the_file() {
    Document some = SampleSite.page("catalogue/research/co-attendance?run=1");
    Document few = SampleSite.page("catalogue/research/co-attendance?run=1&set-least=3");
    assertThat(some.select("#set-least").val()).isEqualTo("2");
    assertThat(few.select("#set-least").val()).isEqualTo("3");
    assertThat(few.select("pre.text").text()).contains("VALUES ?least { 3 }");
    assertThat(few.select("#answer tbody tr").size())
        .isPositive()
        .isLessThan(some.select("#answer tbody tr").size());
    HttpResponse<String> csv =
        SampleSite.get(few.select("a[download$=.csv]").attr("href").replace("../../", ""));
    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(csv.body().lines().count()).isEqualTo(1 + few.select("#answer tbody tr").size());
  }

  @Test
  void every_field_says_what_to_put_into_it() {
    for (StoredQuery query : new Catalogue().list()) {
      Document page = SampleSite.page("catalogue/" + query.name());
      assertThat(page.select("form.fields input[type=text]"))
          .as(query.name())
          .allSatisfy(
              field ->
                  assertThat(page.select("#" + field.attr("aria-describedby")).text())
                      .as(field.id())
                      .endsWith("."));
    }
  }

  @Test
  void a_value_that_is_none_is_told_and_not_run() {
    Document page = SampleSite.page("catalogue/research/co-attendance?run=1&set-least=two%7D");
    assertThat(page.select(".fault").text()).isEqualTo("'two}' is no integer, as least asks");
  }

  @Test
  void a_file_has_an_address_of_its_own() {
    HttpResponse<String> answer = SampleSite.get("catalogue/research/co-attendance.csv");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .startsWith("../../sparql?query=PREFIX")
        .endsWith("&format=csv");
  }

  @Test
  void what_is_not_in_the_catalogue_is_not_found() {
    assertThat(
            List.of(
                SampleSite.get("catalogue/research/nothing").statusCode(),
                SampleSite.get("catalogue/research/co-attendance.exe").statusCode(),
                SampleSite.get("catalogue/../../etc").statusCode()))
        .containsOnly(404, 404, 400)
        .first()
        .isEqualTo(404);
  }

  private static Document asked(String query) {
    return SampleSite.page(
        "workbench?ask=1&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  @Test
  void the_form_answers_every_kind_of_query() {
    assertThat(asked("SELECT ?x { VALUES ?x { 1 2 } }").select("#answer td").eachText())
        .containsExactly("1", "2");
    assertThat(asked("ASK {}").select("#answer pre").text()).isEqualTo("Yes");
    assertThat(asked("CONSTRUCT { <urn:a> <urn:b> 1 } {}").select("#answer pre").text())
        .isEqualTo("<urn:a>  <urn:b>  1 .");
  }

  @Test
  void rows_beyond_the_limit_are_said_to_be_cut() {
    Document page = asked("SELECT * { ?s ?p ?o }");
    assertThat(page.select("#answer tbody tr").size()).isEqualTo(1000);
    assertThat(page.select("#answer .cut").text())
        .isEqualTo("Cut. Only the first 1,000 rows are shown.");
  }

  @Test
  void a_whole_answer_says_that_it_is_whole() {
    Document page = asked("SELECT * { ?s a <https://w3id.org/minutegraph/def#SourceDocument> }");
    assertThat(page.select("#answer .cut").eachText()).isEmpty();
    assertThat(page.select("#answer caption").text()).endsWith("rows, all that there are");
  }

  @Test
  void a_mistake_is_told_where_it_is() {
    assertThat(asked("SELECT * {").select(".fault").text())
        .contains("Encountered")
        .contains("line 1");
  }

  @Test
  void the_form_reaches_nothing_outside() {
    assertThat(
            asked("SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }")
                .select(".fault")
                .size())
        .isEqualTo(1);
    assertThat(
            asked("SELECT * FROM <http://localhost:1/> { ?s ?p ?o }").select("#answer td").size())
        .isZero();
  }

  @Test
  void the_limits_are_on_the_page() {
    assertThat(SampleSite.page("workbench").select(".asking .small").text())
        .contains("30 seconds", "64 KiB", "1,000 rows");
  }

  @Test
  void every_column_of_every_table_has_a_meaning_and_every_table_is_a_file() {
    Document page = SampleSite.page("tables");
    assertThat(page.select("h3").eachText())
        .isEqualTo(
            new Catalogue()
                .list().stream()
                    .map(StoredQuery::name)
                    .filter(name -> name.startsWith("facts/"))
                    .map(name -> name.substring("facts/".length()))
                    .toList());
    assertThat(page.select("dd").eachText()).doesNotContain("");
    assertThat(SampleSite.get("tables/dictionary.csv").body().lines().count())
        .isEqualTo(1 + page.select("dt").size());
  }

  @Test
  void networks_are_lists_of_edges_and_graphml() {
    for (String name : List.of("co-attendance", "questions", "topics")) {
      String csv = SampleSite.get("tables/networks/" + name + ".csv").body();
      String graphMl = SampleSite.get("tables/networks/" + name + ".graphml").body();
      assertThat(csv).startsWith("Source,SourceLabel,Target,TargetLabel,Type,Weight");
      assertThat(graphMl.split("<edge ", -1).length)
          .as(name)
          .isEqualTo(csv.lines().count())
          .isGreaterThan(1);
    }
    assertThat(SampleSite.get("tables/networks/nothing.csv").statusCode()).isEqualTo(404);
  }
}

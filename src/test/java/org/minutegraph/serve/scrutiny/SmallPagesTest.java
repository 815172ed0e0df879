package org.minutegraph.serve.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.serve.printed.PrintedPages;

/** Pages of two meetings of one panel, on the first day of the year after. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmallPagesTest {
  private static final String ITEM = "doc/meeting/a/panel/2021-02-03/item-1";
  private static final String GRAPH =
      """
      :panel a min:Body ; rdfs:label "Parks Panel" .
      <https://example.org/id/meeting/a/panel/2021-02-03> a min:Meeting ;
        schema:startDate "2021-02-03" ; min:body :panel .
      <https://example.org/id/meeting/a/panel/2021-06-07> a min:Meeting ;
        schema:startDate "2021-06-07" ; min:body :panel .
      <https://example.org/id/meeting/a/panel/2021-02-03/item-1> a min:AgendaItem ;
        min:inMeeting <https://example.org/id/meeting/a/panel/2021-02-03> ; min:position 1 ;
        dcterms:title "TREES" ; prov:wasDerivedFrom :w1 .
      <https://example.org/id/meeting/a/panel/2021-06-07/item-1> a min:AgendaItem ;
        min:inMeeting <https://example.org/id/meeting/a/panel/2021-06-07> ; min:position 1 ;
        dcterms:title "PONDS" ; prov:wasDerivedFrom :w2 .
      :w1 nif:anchorOf "TREES" ; nif:beginIndex 1 .
      :w2 nif:anchorOf "PONDS" ; nif:beginIndex 1 .
      :w3 nif:anchorOf "that Ann bring a plan of the trees" ; nif:beginIndex 10 .
      :w4 nif:anchorOf "Bo to bring a map" ; nif:beginIndex 60 .
      :w5 nif:anchorOf "Ann to bring a list" ; nif:beginIndex 60 .
      <https://example.org/id/person/a/ann-reed> a foaf:Person ; foaf:name "Ann Reed" .
      :p1 min:identifiedAs <https://example.org/id/person/a/ann-reed> ; foaf:name "Ann" .
      <https://example.org/id/meeting/a/panel/2021-02-03/item-1.r1> a min:Outcome ;
        min:kind <https://w3id.org/minutegraph/cv/outcome/resolution> ;
        min:inItem <https://example.org/id/meeting/a/panel/2021-02-03/item-1> ;
        prov:wasDerivedFrom :w3 .
      <https://example.org/id/meeting/a/panel/2021-02-03/item-1.f1> a min:FollowUp ;
        min:inItem <https://example.org/id/meeting/a/panel/2021-02-03/item-1> ;
        prov:wasDerivedFrom :w3 ; min:owner :p1 ; min:nameAsRecorded "Ann" ;
        min:dueDate "2021-12-31" .
      <https://example.org/id/meeting/a/panel/2021-02-03/item-1.f2> a min:FollowUp ;
        min:inItem <https://example.org/id/meeting/a/panel/2021-02-03/item-1> ;
        prov:wasDerivedFrom :w4 ; min:nameAsRecorded "Bo" .
      <https://example.org/id/meeting/a/panel/2021-06-07/item-1.f1> a min:FollowUp ;
        min:inItem <https://example.org/id/meeting/a/panel/2021-06-07/item-1> ;
        prov:wasDerivedFrom :w5 ; min:owner :p1 ; min:nameAsRecorded "Ann" ;
        min:metBy <https://example.org/id/meeting/a/panel/2021-06-07/item-1> .
      """;

  private SmallSite site;

  @BeforeAll
  void open() {
    site = new SmallSite(GRAPH);
  }

  @AfterAll
  void close() {
    site.close();
  }

  private static Pages search(GraphReader reader, Clock clock) {
    return new SearchPages(reader);
  }

  private Document search(String query) {
    return site.page(SmallPagesTest::search, "search", query);
  }

  private Document tracker(String query) {
    return site.page(FollowUpPages::new, "follow-ups", query);
  }

  private Document thing(String path) {
    return site.page(
        (reader, clock) -> new ThingPages(reader, clock, PrintedPages.none()), path, "");
  }

  @Test
  void states_are_counted_within_what_was_asked_for() {
    assertThat(tracker("").select(".tags a").eachText())
        .containsExactly("overdue 1", "open 1", "met 1");
    assertThat(tracker("owner=Ann").select(".tags a").eachText())
        .containsExactly("overdue 1", "met 1");
    assertThat(tracker("owner=Bo&state=met").select(".tags a").eachText())
        .containsExactly("open 1", "✓ met 0");
  }

  @Test
  void a_task_is_found_by_the_name_of_its_owner_and_not_alone_by_what_was_printed() {
    assertThat(tracker("owner=Reed").select("main > ul.plain > li .said").eachText())
        .containsExactly("that Ann bring a plan of the trees", "Ann to bring a list");
    assertThat(
            site.file(FollowUpPages::new, "follow-ups.csv", "owner=Reed&state=met")
                .lines()
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(3, 6))))
        .containsExactly(
            "owner,ownerName,ownerIri", "Ann,Ann Reed,https://example.org/id/person/a/ann-reed");
  }

  @Test
  void a_task_stands_alike_on_the_pages_of_its_item_and_of_its_owner() {
    assertThat(thing(ITEM).select("#follow + ul > li .tag").eachText())
        .containsExactly("overdue", "open");
    assertThat(thing(ITEM).select("#follow + ul > li").eachAttr("id")).containsExactly("f1", "f2");
    assertThat(thing("doc/person/a/ann-reed").select("#owner + ul > li .tag").eachText())
        .containsExactly("overdue", "met");
  }

  @Test
  void what_is_said_twice_of_the_same_words_is_one_hit_of_both_kinds() {
    Document page = search("q=plan");
    assertThat(page.select(".hits .tag").eachText()).containsExactly("resolution", "follow up");
    assertThat(page.select(".hits > li")).hasSize(1);
    for (String narrowed : List.of("kind=follow-up", "kind=resolution", "follow=1")) {
      assertThat(search("q=plan&" + narrowed).select(".hits > li")).as(narrowed).hasSize(1);
    }
    String person = "person=https://example.org/id/person/a/ann-reed";
    assertThat(search("q=plan&" + person).select(".hits > li")).hasSize(1);
  }

  @Test
  void parts_of_everything_are_listed_without_words_the_newest_first() {
    assertThat(search("year=2021&kind=agenda-item").select(".hits > li > a:first-child").eachText())
        .containsExactly("PONDS", "TREES");
    assertThat(search("").select(".hits")).isEmpty();
    assertThat(search("sort=date").select(".hits")).isEmpty();
    assertThat(search("year=2021").select("mark")).isEmpty();
  }

  @Test
  void what_came_back_is_no_longer_open() {
    assertThat(search("follow=1&kind=agenda-item").select(".hits > li > a:first-child").eachText())
        .containsExactly("TREES");
    assertThat(search("follow=1").select(".facet a").eachText()).contains("✓ with open follow-ups");
  }

  @Test
  void a_search_may_be_in_order_of_days_and_says_so_in_its_address() {
    Document page = search("q=bring&year=2021");
    assertThat(page.select("[aria-label=In which order] a").eachText())
        .containsExactly("✓ best fit", "newest");
    assertThat(page.select("[aria-label=In which order] a").eachAttr("href"))
        .containsExactly("./search?q=bring&year=2021", "./search?q=bring&year=2021&sort=date");
    assertThat(search("q=bring&sort=date").select(".hits > li > span.when").eachText().get(0))
        .startsWith("Parks Panel, 7 June 2021");
  }

  @Test
  void every_inner_page_leads_to_topics_bodies_people_and_tasks() {
    Document page = tracker("");
    assertThat(page.select("header .ways-in a").eachAttr("href"))
        .containsExactly("./topics", "./bodies", "./people", "./follow-ups");
    assertThat(page.select("header .ways-in [aria-current]").eachText())
        .containsExactly("To come back");
  }

  @Test
  void a_feed_says_where_it_is() {
    String feed = site.file(SmallPagesTest::search, "search.atom", "q=plan&year=2021");
    assertThat(
            Jsoup.parse(feed, Parser.xmlParser()).select("feed > link[rel=self]").eachAttr("href"))
        .containsExactly("./search.atom?q=plan&year=2021");
  }
}

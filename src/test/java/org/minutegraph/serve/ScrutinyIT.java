package org.minutegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What the pages say of the samples. */
class ScrutinyIT {
  private static final String COMMISSION =
      "doc/body/brackenholme/children-and-families-scrutiny-commission";
  private static final String MEETING =
      "doc/meeting/brackenholme/children-and-families-scrutiny-commission/2022-03-08";
  private static final String DOCUMENT =
      "doc/document/brackenholme/2022-03-08-children-and-families-scrutiny-commission";

  @Test
  void the_first_page_has_a_search_and_the_latest_meetings_newest_first() {
    Document page = SampleSite.page("");
    assertThat(page.select("main form").eachAttr("action")).containsExactly("./search");
    assertThat(page.select("#latest + ul .when").eachText())
        .startsWith("16 May 2023", "21 March 2023", "17 January 2023");
  }

  @Test
  void a_meeting_shows_who_was_there_what_was_on_and_what_was_decided() {
    Document page = SampleSite.page(MEETING);
    assertThat(page.select("h1").text())
        .isEqualTo("Children and Families Scrutiny Commission, 8 March 2022");
    assertThat(page.select("aside h2").eachText())
        .containsExactly("Present 6", "In attendance 4", "Apologies 2");
    assertThat(page.select("#att-1").text())
        .isEqualTo("Councillor Margaret Ashdown in the chair Chair in the minutes");
    assertThat(page.select("#items + ol > li > a").eachText())
        .containsExactly(
            "44 · DECLARATIONS OF INTEREST",
            "45 · MINUTES OF THE MEETING HELD ON 9 NOVEMBER 2021",
            "46 · MATTERS ARISING",
            "47 · ELECTIVE HOME EDUCATION: FURTHER REPORT",
            "48 · YOUTH JUSTICE PLAN 2022/23",
            "49 · DATE OF NEXT MEETING");
    assertThat(page.select(".decided .said").eachText())
        .hasSize(5)
        .contains("that the report be noted");
    assertThat(page.select("main nav.pager a").eachText())
        .containsExactly("← 14 September 2021", "17 January 2023 →");
  }

  @Test
  void an_item_shows_each_question_with_its_answer_and_the_same_topic_before_and_after() {
    Document page = SampleSite.page(MEETING + "/item-4");
    assertThat(page.select(".talk > li.answer a[href$=#c2]").eachText())
        .containsExactly("the question");
    assertThat(page.select("#c2 .said").text())
        .isEqualTo(
            "Councillor Judith Holt asked what had come of the letter to secondary schools.");
    assertThat(page.select("h2:contains(Earlier on this) + ul a").eachText())
        .contains("ELECTIVE HOME EDUCATION");
    assertThat(page.select("h2:contains(Later on this) + ul a").eachText())
        .containsExactly("Children Educated at Home: Quarterly Return");
  }

  @Test
  void every_statement_of_an_item_leads_to_its_words_and_they_are_marked() {
    Document page = SampleSite.page(MEETING + "/item-4");
    assertThat(page.select(".talk > li, .decided > li"))
        .isNotEmpty()
        .allMatch(statement -> !statement.select("a.words[href*=from]").isEmpty());
    List<String> addresses = page.select("#c2 a.words").eachAttr("abs:href");
    String address = addresses.get(addresses.size() - 1);
    String path = address.substring(SampleSite.address().length()).replaceFirst("#.*", "");
    assertThat(SampleSite.page(path).select("mark#words").text())
        .isEqualTo(
            "Councillor Judith Holt asked what had come of the letter to secondary schools.");
  }

  @Test
  void the_text_of_minutes_is_whole_with_and_without_marked_words() {
    String whole = SampleSite.page(DOCUMENT).expectFirst("article.minutes").wholeText();
    String marked =
        SampleSite.page(DOCUMENT + "?from=100&to=300").expectFirst("article.minutes").wholeText();
    assertThat(whole).startsWith("BRACKENHOLME BOROUGH COUNCIL").hasSizeGreaterThan(3000);
    assertThat(marked).isEqualTo(whole);
  }

  @Test
  void places_beyond_the_text_mark_nothing() {
    for (String place : List.of("?from=9&to=3", "?from=9999999&to=9999999", "?from=-1&to=x")) {
      assertThat(SampleSite.page(DOCUMENT + place).select("mark")).as(place).isEmpty();
    }
  }

  @Test
  void a_body_shows_its_meetings_its_members_and_what_was_announced_and_is_not_here() {
    Document page = SampleSite.page(COMMISSION);
    assertThat(page.select("#meetings + ul a").eachText())
        .containsExactly("17 January 2023", "8 March 2022", "14 September 2021");
    assertThat(page.select("table.matrix thead a").eachText())
        .containsExactly("2021-09-14", "2022-03-08", "2023-01-17");
    assertThat(page.select("table.matrix tr:contains(Chidi Okoro) td").eachText())
        .containsExactly("●", "A", "A");
    assertThat(page.select("h2:contains(Gaps) ~ ul li").eachText())
        .anyMatch(gap -> gap.startsWith("9 November 2021 announced on 14 September 2021"));
  }

  @Test
  void a_person_shows_attendance_contributions_and_votes() {
    Document page = SampleSite.page("doc/person/brackenholme/judith-holt");
    assertThat(page.select("tbody tr").eachText())
        .containsExactly(
            "2022 Brackenholme Borough Council 1 0 0 0",
            "2022 Children and Families Scrutiny Commission 1 0 0 0",
            "2021 Children and Families Scrutiny Commission 1 0 0 0");
    assertThat(page.select("#said + ol .said").eachText())
        .contains("Councillor Judith Holt asked what a freeze would cost.");
    assertThat(page.select("#voter + ul > li .tag").eachText()).contains("abstain");
  }

  @Test
  void a_topic_shows_the_same_items_in_its_chart_its_list_and_its_table() {
    String topic = "doc/topic/brackenholme/elective-home-education";
    Document page = SampleSite.page(topic);
    List<String> listed = page.select("#history + ol > li > a[href*=item]").eachAttr("href");
    assertThat(page.select("svg a").eachAttr("href")).isNotEmpty();
    assertThat(page.select("svg a").eachAttr("href")).containsExactlyElementsOf(listed);
    assertThat(SampleSite.get(topic + ".csv").body().lines().count()).isEqualTo(listed.size() + 1L);
  }

  @Test
  void a_topic_of_the_scheme_shows_what_else_it_is_called() {
    assertThat(
            SampleSite.page("doc/topic/elective-home-education").select("p:contains(Also)").text())
        .contains("EHE", "home schooling");
  }

  @Test
  void why_a_name_is_taken_for_a_persons_is_one_sentence() {
    assertThat(
            SampleSite.page("doc/person/brackenholme/judith-holt")
                .select("aside li .soft")
                .eachText())
        .isNotEmpty()
        .allMatch(why -> why.matches("[^;]*[^.;]; confidence [01](\\.\\d+)?\\."));
  }

  @Test
  void a_search_finds_words_and_names_and_narrows_down_by_what_it_offers() {
    Document page = SampleSite.page("search?q=education");
    assertThat(page.select(".named a").eachText())
        .contains("Elective home education")
        .doesNotContain("Elective Home Education");
    assertThat(page.select(".hits mark").eachText()).allMatch(w -> w.equalsIgnoreCase("education"));
    int all = page.select(".hits > li").size();
    for (var choice : page.select(".facet li")) {
      String path = choice.expectFirst("a").absUrl("href").substring(SampleSite.address().length());
      Document narrowed = SampleSite.page(path);
      assertThat(narrowed.select(".hits > li"))
          .as(path)
          .hasSize(Integer.parseInt(choice.select(".when").text()))
          .hasSizeLessThanOrEqualTo(all);
    }
    assertThat(page.select(".facet li")).isNotEmpty();
  }

  @Test
  void a_search_suggests_topics_by_their_other_names_and_acronyms() {
    for (String words : List.of("EHE", "home+schooling", "elective+home+education")) {
      assertThat(SampleSite.page("search?q=" + words).select(".named a[href*=topic]").eachText())
          .as(words)
          .contains("Elective home education");
    }
  }

  @Test
  void a_search_for_the_language_of_queries_is_a_search_for_words() {
    for (String words : List.of("AND", "%28", "quote:*", "a%22", "%22%22", "x~%5B", "%5C", "-")) {
      assertThat(SampleSite.get("search?q=" + words).statusCode()).as(words).isEqualTo(200);
    }
    assertThat(SampleSite.page("search?q=%3Cscript%3Exyzzy").select("h1").text())
        .isEqualTo("<script>xyzzy");
  }

  @Test
  void feeds_are_whole_xml_with_the_newest_first() {
    for (String feed :
        List.of(
            "search.atom?q=education",
            COMMISSION + ".atom",
            "doc/person/brackenholme/judith-holt.atom",
            "doc/topic/brackenholme/elective-home-education.atom")) {
      HttpResponse<String> answer = SampleSite.get(feed);
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValue("application/atom+xml;charset=utf-8");
      Document xml = Jsoup.parse(answer.body(), Parser.xmlParser());
      List<String> days = xml.select("entry > updated").eachText();
      assertThat(days).as(feed).isNotEmpty();
      assertThat(days).isSortedAccordingTo((a, b) -> b.compareTo(a));
      assertThat(xml.select("feed > updated").text()).isEqualTo(days.get(0));
    }
  }

  @Test
  void what_is_to_come_back_is_shown_overdue_first_and_can_be_asked_for_by_owner() {
    Document page = SampleSite.page("follow-ups");
    List<String> states = page.select("main > ul.plain > li > .tag:first-child").eachText();
    assertThat(states).startsWith("overdue").contains("open").endsWith("met");
    assertThat(page.select("main > ul.plain > li:has(.met) p:contains(Came back on) a.words"))
        .isNotEmpty();
    Document owned = SampleSite.page("follow-ups?owner=director+of+finance");
    assertThat(owned.select("main > ul.plain > li"))
        .isNotEmpty()
        .allMatch(task -> task.text().contains("By Director of Finance"));
    assertThat(SampleSite.get("follow-ups.csv?owner=director+of+finance").body().lines().count())
        .isEqualTo(owned.select("main > ul.plain > li").size() + 1L);
  }
}

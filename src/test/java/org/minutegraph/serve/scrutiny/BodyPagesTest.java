package org.minutegraph.serve.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.minutegraph.serve.printed.PrintedPages;

/** A partnership, a committee that took its place once, a sub-group, and who sits with them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BodyPagesTest {
  private static final String GRAPH =
      """
      PREFIX b: <https://example.org/id/body/a/>
      PREFIX o: <https://example.org/id/organisation/a/>
      PREFIX m: <https://example.org/id/meeting/a/>
      PREFIX org: <http://www.w3.org/ns/org#>

      b:harbour-partnership a min:Body, min:Partnership ; rdfs:label "Harbour Partnership" .
      b:quay-board a min:Body ; rdfs:label "Quay Board" .
      b:tides-group a min:Body ; rdfs:label "Tides Group" ;
        org:subOrganizationOf b:harbour-partnership .
      b:moorings-committee a min:Body ; rdfs:label "Moorings Committee" .
      b:harbour-partnership min:nameOf b:harbour-partnership .
      b:quay-board min:nameOf b:quay-board .
      :change min:predecessor b:quay-board ; min:successor b:harbour-partnership .
      o:pilots-guild a org:Organization ; rdfs:label "Pilots Guild" .
      o:rope-works a org:Organization ; rdfs:label "Rope Works" .
      o:far-away a org:Organization ; rdfs:label "Far Away" .
      <https://example.org/id/person/a/ann-reed> a foaf:Person ; foaf:name "Ann Reed" .
      :p1 min:identifiedAs <https://example.org/id/person/a/ann-reed> .
      m:p1 a min:Meeting ; schema:startDate "2021-02-03" ; min:body b:harbour-partnership .
      m:p2 a min:Meeting ; schema:startDate "2021-06-07" ; min:body b:harbour-partnership .
      m:c1 a min:Meeting ; schema:startDate "2021-06-08" ; min:body b:moorings-committee .
      m:p1a a min:Attendance ; min:inMeeting m:p1 ; min:attendee :p1 ;
        min:organisation o:pilots-guild ; min:status <https://w3id.org/minutegraph/cv/attendance/present> .
      m:p1b a min:Attendance ; min:inMeeting m:p1 ; min:attendee :p2 ;
        min:organisation o:pilots-guild ; min:status <https://w3id.org/minutegraph/cv/attendance/present> .
      m:p2a a min:Attendance ; min:inMeeting m:p2 ; min:attendee :p1 ;
        min:organisation o:pilots-guild ; min:status <https://w3id.org/minutegraph/cv/attendance/apologies> .
      m:p2b a min:Attendance ; min:inMeeting m:p2 ; min:attendee :p2 ;
        min:organisation o:rope-works ; min:status <https://w3id.org/minutegraph/cv/attendance/present> .
      m:c1a a min:Attendance ; min:inMeeting m:c1 ; min:attendee :p1 ;
        min:organisation b:harbour-partnership ; min:status <https://w3id.org/minutegraph/cv/attendance/present> .
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

  private Document thing(String path) {
    return site.page(
        (reader, clock) -> new ThingPages(reader, clock, PrintedPages.none()), "doc/" + path, "");
  }

  @Test
  void a_page_says_what_kind_of_body_it_is_of() {
    assertThat(thing("body/a/harbour-partnership").select(".lead").text())
        .startsWith("Partnership · 2 meetings");
    assertThat(thing("body/a/moorings-committee").select(".lead").text())
        .startsWith("Council body · 1 meeting");
    assertThat(thing("body/a/tides-group").select(".lead").text()).startsWith("Body · named");
    assertThat(thing("organisation/a/pilots-guild").select(".lead").text())
        .startsWith("Outside organisation");
  }

  @Test
  void a_page_names_what_the_body_belongs_to_and_what_was_before_it() {
    assertThat(thing("body/a/harbour-partnership").select("dl.facts > *").eachText())
        .containsExactly("Sub-groups", "Tides Group", "Before", "Quay Board");
    assertThat(thing("body/a/tides-group").select("dl.facts > *").eachText())
        .containsExactly("Part of", "Harbour Partnership");
    assertThat(thing("body/a/quay-board").select("dl.facts a").eachAttr("href"))
        .containsExactly("../../../doc/body/a/harbour-partnership");
    assertThat(thing("body/a/moorings-committee").select("dl.facts")).isEmpty();
  }

  @Test
  void partners_are_listed_with_the_meetings_at_which_they_were() {
    Document page = thing("body/a/harbour-partnership");
    assertThat(page.select("#organisations").text()).isEqualTo("Partner organisations");
    assertThat(page.expectFirst("#organisations ~ ul").select("li").eachText())
        .containsExactly("Pilots Guild 2 meetings", "Rope Works 1 meeting");
    assertThat(page.select("#represented + ul > li").eachText())
        .containsExactly("Moorings Committee 1 meeting");
    assertThat(thing("body/a/moorings-committee").select("#organisations").text())
        .isEqualTo("Organisations at its meetings");
  }

  @Test
  void an_organisation_has_a_page_of_the_bodies_that_it_was_with() {
    Document page = thing("organisation/a/pilots-guild");
    assertThat(page.select("#bodies + ul > li").eachText())
        .containsExactly("Harbour Partnership 2 meetings");
    assertThat(page.select("#meetings + ul > li").eachText())
        .containsExactly("7 June 2021 Harbour Partnership", "3 February 2021 Harbour Partnership");
    assertThat(page.select("aside li").eachText()).containsExactly("Ann Reed 2 times");
  }
}

package org.minutegraph.serve.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HomePagesTest {

  @Test
  void a_meeting_of_a_body_with_two_spellings_stands_once_under_the_first() {
    try (SmallSite site =
        new SmallSite(
            """
            :panel a min:Body ; rdfs:label "Parks & Gardens Panel", "Parks and Gardens Panel" .
            :town rdfs:label "Town Council" .
            :m1 a min:Meeting ; schema:startDate "2021-02-03" ; min:body :panel ; min:council :town .
            :m2 a min:Meeting ; schema:startDate "2021-03-04" ; min:body :panel .
            """)) {
      assertThat(
              site.page((reader, clock) -> new HomePages(reader), "", "")
                  .select("#latest + ul li")
                  .eachText())
          .containsExactly(
              "Parks & Gardens Panel 4 March 2021",
              "Parks & Gardens Panel 3 February 2021 Town Council");
    }
  }
}

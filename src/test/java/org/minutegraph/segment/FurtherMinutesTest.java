package org.minutegraph.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.Finding;
import org.minutegraph.model.FindingCode;
import org.minutegraph.model.MinutesDocument;

class FurtherMinutesTest {
  private static final String ROADS =
      """
      Marlbrook Parish Council

      Minutes of a meeting of the Roads Committee held on 14 September 2023

      Present: Councillors A Ambrose (Chair), B Bexley and C Crowther

      1. Potholes

      Councillor Bexley asked about the potholes in Weir Lane.

      2. Bridges

      RESOLVED: That the report be noted.

      """;

  private static final String CLOSE = "The meeting closed at 8.05 pm.\n\n";

  private static final String PARKS =
      """
      Marlbrook Parish Council

      Minutes of a meeting of the Parks Committee held on 21 September 2023

      Present: Councillors D Dunmore (Chair) and E Elsworth

      1. Benches

      RESOLVED: That two benches be bought.

      3. Swings

      RESOLVED: That the swings be painted.

      The meeting closed at 9.00 pm.
      """;

  @Test
  void says_where_the_minutes_of_another_meeting_begin_and_what_to_do() {
    assertThat(further(Invented.txt(ROADS + CLOSE + PARKS)))
        .containsExactly(
            "sample.txt holds the minutes of another meeting, which were not read; they begin with"
                + " \"Minutes of a meeting of the Parks Committee held on 21 September 2023\": save"
                + " each meeting's minutes in a file of its own.");
  }

  @Test
  void names_the_page_where_there_are_pages() {
    assertThat(further(Invented.txt(ROADS + "\f" + PARKS)))
        .containsExactly(
            "sample.txt holds the minutes of another meeting, which were not read; they begin on"
                + " page 2 with \"Minutes of a meeting of the Parks Committee held on 21 September"
                + " 2023\": save each meeting's minutes in a file of its own.");
  }

  @Test
  void takes_nothing_of_the_other_meeting_for_the_first() {
    MinutesDocument minutes = Invented.txt(ROADS + "\f" + PARKS);

    assertThat(Invented.items(minutes)).containsExactly("1 | Potholes", "2 | Bridges");
    assertThat(Invented.under(minutes, 2))
        .doesNotContain("RESOLVED: That the swings be painted.")
        .contains("RESOLVED: That the report be noted.");
  }

  @Test
  void finds_a_second_set_in_a_pack() {
    String agenda =
        "AGENDA\n\nA meeting of the Council will be held on 12 October 2023.\n\n1. Minutes\n\f";

    assertThat(further(Invented.txt(agenda + ROADS + CLOSE + "\f" + PARKS)))
        .containsExactly(
            "sample.txt holds the minutes of another meeting, which were not read; they begin on"
                + " page 3 with \"Minutes of a meeting of the Parks Committee held on 21 September"
                + " 2023\": save each meeting's minutes in a file of its own.");
  }

  @Test
  void takes_a_title_that_stands_on_every_page_for_one_meeting() {
    String title = "Minutes of a meeting of the Roads Committee held on 14 September 2023";
    String next = "\f" + title + " Page 2\n\nIn attendance: the Clerk\n\n3. Verges\n\nNoted.\n";

    assertThat(further(Invented.txt(ROADS + next))).isEmpty();
  }

  @Test
  void takes_minutes_that_are_approved_for_no_other_meeting() {
    String approved =
        "Minutes of the meeting held on 10 August 2023\n\nThe minutes were agreed.\n\n";

    assertThat(further(Invented.txt(ROADS + approved + CLOSE))).isEmpty();
  }

  private static List<String> further(MinutesDocument minutes) {
    return minutes.findings().stream()
        .filter(finding -> finding.code() == FindingCode.FURTHER_MINUTES)
        .map(Finding::message)
        .toList();
  }
}

package org.minutegraph.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minutegraph.model.Finding;
import org.minutegraph.model.FindingCode;
import org.minutegraph.model.MinutesDocument;

class PackTest {
  private static final String AGENDA =
      """
      Marlbrook District Council

      AGENDA

      A meeting of the Roads Board will be held on 12 October 2023.

      1. Apologies for absence
      2. Minutes of the meeting held on 14 September 2023
      3. Winter gritting
      \f\
      """;

  private static final String MINUTES =
      """
      Marlbrook District Council

      Minutes of a meeting of the Roads Board held on 14 September 2023

      Present: Councillors A Ambrose (Chair), B Bexley and C Crowther

      21. Potholes

      Councillor Bexley asked about the potholes in Weir Lane.
      \f22. Bridges

      RESOLVED: That the report be noted.

      The meeting closed at 8.05 pm.
      """;

  private static final String REPORT =
      """
      \fAgenda item 3

      Report of the Director of Roads

      1. Purpose of report

      The Board is asked to approve the routes for gritting.
      """;

  @Test
  void reads_the_minutes_of_a_pack_and_neither_its_agenda_nor_its_reports() {
    MinutesDocument minutes = Invented.txt(AGENDA + MINUTES + REPORT);

    assertThat(Invented.items(minutes)).containsExactly("21 | Potholes", "22 | Bridges");
    assertThat(Invented.texts(minutes.title()))
        .containsExactly(
            "Marlbrook District Council",
            "Minutes of a meeting of the Roads Board held on 14 September 2023");
    assertThat(Invented.texts(minutes.closing())).containsExactly("The meeting closed at 8.05 pm.");
  }

  @Test
  void says_on_which_pages_the_minutes_stand() {
    MinutesDocument minutes = Invented.txt(AGENDA + MINUTES + REPORT);

    assertThat(minutes.findings())
        .filteredOn(finding -> finding.code() == FindingCode.MINUTES_IN_PACK)
        .extracting(Finding::message)
        .containsExactly(
            "sample.txt is a pack of papers; its minutes on pages 2 to 3 were read, and nothing"
                + " else.");
  }

  @Test
  void ends_the_minutes_where_another_paper_begins() {
    String open = MINUTES.replace("The meeting closed at 8.05 pm.", "");

    assertThat(Invented.items(Invented.txt(AGENDA + open + REPORT)))
        .containsExactly("21 | Potholes", "22 | Bridges");
  }

  @Test
  void leaves_minutes_whole_that_begin_the_document() {
    MinutesDocument minutes = Invented.txt(MINUTES + REPORT);

    assertThat(minutes.findings())
        .extracting(Finding::code)
        .doesNotContain(FindingCode.MINUTES_IN_PACK);
  }
}

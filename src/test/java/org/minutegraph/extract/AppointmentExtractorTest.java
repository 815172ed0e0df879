package org.minutegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.extract.grammar.NameRegister;
import org.minutegraph.model.MinutesDocument;

class AppointmentExtractorTest {

  private static String read(String heading, String body) {
    MinutesDocument minutes =
        InventedMinutes.of("ELM PANEL\n---\n---\n# 2 | " + heading + "\n" + body + "\n");
    return new AppointmentExtractor()
        .find(minutes, NameRegister.of(minutes, List.of())).stream()
            .map(
                a ->
                    a.person().name()
                        + (a.role() == null ? "" : " = " + a.role())
                        + " -> "
                        + a.to())
            .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "(1) That Councillor Ann Ash be appointed as the Council's representative on the Elm Drainage Board until May 2024. @ Ann Ash = representative -> Elm Drainage Board",
        "(2) That Councillor Bo Birch be nominated as a trustee of the Elm Almshouse Charity for a term of four years. @ Bo Birch = trustee -> Elm Almshouse Charity",
        "AGREED that Dr Bo Birch be re-elected Vice-Chair for 2024/25. @ Bo Birch -> Vice-Chair",
        "RESOLVED that Mr Ivor Ash be appointed Tree Warden until May 2025. @ Ivor Ash -> Tree Warden",
        "On the nomination of the Convener, the Committee appointed Councillor Ann Ash as its representative on the Elm Flood Group in succession to Councillor Birch. @ Ann Ash = representative -> Elm Flood Group",
        "That Councillors Ash, Bo Birch and Cole be appointed to the Discharge Task Group. @ Ash -> Discharge Task Group; Bo Birch -> Discharge Task Group; Cole -> Discharge Task Group",
        "That Councillor Ash be appointed Chair of the Discharge Task Group. @ Ash = Chair -> Discharge Task Group",
        "that a working group of Mr Ash, Ms Birch and Mrs Cole be established to comment on the plan @ Ash -> working group; Birch -> working group; Cole -> working group",
        "It was noted that Jane Ash had been appointed to the post of Director of Housing and Families. @ Jane Ash -> Director of Housing and Families",
        "Mr Ash was re-elected to the Forum by primary governors and Mrs Birch had been appointed to the Forum in place of Mr Cole. @ Ash -> Forum; Birch -> Forum",
        "Mr Ash proposed Mrs Birch as treasurer and this was seconded by Mr Cole. @ Birch -> treasurer",
        "Mr Ash was proposed as Vice Chair by Mr Birch and this was seconded by Mr Cole. @ Ash -> Vice Chair",
        "They wished to be co-opted as Community Councillors. Paul Ash (PA) was proposed by Cllr Birch and seconded by Cllr Cole. @ Paul Ash -> Community Councillors",
      })
  void reads_who_is_appointed_to_what(String text, String expected) {
    assertThat(read("Business", text)).isEqualTo(expected);
  }

  @Test
  void takes_the_post_from_the_heading_where_the_text_has_none() {
    assertThat(read("ELECTION OF CHAIRMAN", "RESOLVED that Councillor Ash be elected."))
        .isEqualTo("Ash -> Chairman");
  }

  @Test
  void reads_lists_under_the_name_of_a_body() {
    assertThat(
            read(
                "APPOINTMENTS",
                """
                (1) That the following representatives be appointed to the Panels below for the year: -
                - Parks, Play and Allotments Panel: -
                Lead Representative: - Councillor V. Ash;
                Substitute Representative: - Councillor C. Birch.
                (2) That the appointment of the following Panel Representatives to the Elm Parenting Panel be noted: -
                Councillor M. Cole and Councillor V. Ash.
                """))
        .isEqualTo(
            "V. Ash = Lead Representative -> Parks, Play and Allotments Panel; "
                + "C. Birch = Substitute Representative -> Parks, Play and Allotments Panel; "
                + "M. Cole = Representative -> Elm Parenting Panel; "
                + "V. Ash = Representative -> Elm Parenting Panel");
  }

  @Test
  void appoints_nobody_without_a_name() {
    assertThat(
            read(
                "Works",
                "A contractor had been appointed. Councillor Ash asked about the appointment of a clerk."))
        .isEmpty();
  }
}

package org.minutegraph.extract.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.extract.InventedMinutes;
import org.minutegraph.extract.grammar.NameRegister;
import org.minutegraph.extract.meeting.MeetingExtractor;
import org.minutegraph.model.MinutesDocument;

class AppointmentExtractorTest {

  private static String read(String heading, String body) {
    MinutesDocument minutes =
        InventedMinutes.of("ELM PANEL\n---\n---\n# 2 | " + heading + "\n" + body + "\n");
    return new AppointmentExtractor()
            .find(
                minutes, new MeetingExtractor().find(minutes), NameRegister.of(minutes, List.of()))
            .stream()
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
      quoteCharacter = '`',
      value = {
        "(1) That Councillor Ann Ash be appointed as the Council's representative on the Elm"
            + " Drainage Board until May 2024. @ Ann Ash = representative -> Elm Drainage Board",
        "(2) That Councillor Bo Birch be nominated as a trustee of the Elm Almshouse Charity for a"
            + " term of four years. @ Bo Birch = trustee -> Elm Almshouse Charity",
        "AGREED that Dr Bo Birch be re-elected Vice-Chair for 2024/25. @ Bo Birch -> Vice-Chair",
        "RESOLVED that Mr Ivor Ash be appointed Tree Warden until May 2025. @ Ivor Ash -> Tree"
            + " Warden",
        "On the nomination of the Convener, the Committee appointed Councillor Ann Ash as its"
            + " representative on the Elm Flood Group in succession to Councillor Birch. @ Ann Ash"
            + " = representative -> Elm Flood Group",
        "That Councillors Ash, Bo Birch and Cole be appointed to the Discharge Task Group. @ Ash ->"
            + " Discharge Task Group; Bo Birch -> Discharge Task Group; Cole -> Discharge Task"
            + " Group",
        "That Councillor Ash be appointed Chair of the Discharge Task Group. @ Ash = Chair ->"
            + " Discharge Task Group",
        "that a working group of Mr Ash, Ms Birch and Mrs Cole be established to comment on the"
            + " plan @ Ash -> working group; Birch -> working group; Cole -> working group",
        "It was noted that Jane Ash had been appointed to the post of Director of Housing and"
            + " Families. @ Jane Ash -> Director of Housing and Families",
        "Mr Ash was re-elected to the Forum by primary governors and Mrs Birch had been appointed"
            + " to the Forum in place of Mr Cole. @ Ash -> Forum; Birch -> Forum",
        "Mr Ash proposed Mrs Birch as treasurer and this was seconded by Mr Cole. @ Birch ->"
            + " treasurer",
        "Mr Ash was nominated by Mr Birch, seconded by Mr Cole, and was duly elected vice chair of"
            + " the Board until May. @ Ash -> vice chair of the Board",
        "Mr Ash proposed that Mr Birch should continue as Chairman, seconded by Mrs Cole and"
            + " carried. @ Birch -> Chairman",
        "Mrs Ash nominated Mr Birch as Vice-Chairman for another year. This was seconded by Mr Cole"
            + " and agreed. @ Birch -> Vice-Chairman",
        "RESOLVED: That Mr Ash replace Mr Birch on the Roads Panel; that Mrs Cole be appointed"
            + " Vice-Chair of the Appeals Board; and that the appointment of Mr Dell as a Trustee"
            + " of the Elm Foundation be renewed for two years. @ Cole = Vice-Chair -> Appeals"
            + " Board; Dell = Trustee -> Elm Foundation; Ash -> Roads Panel",
        "RESOLVED that a sub-committee of Mr Ash and Mrs Cole be appointed to consider it. @ Ash"
            + " -> sub-committee; Cole -> sub-committee",
        "RESOLVED that Mr Ash and Mrs Cole be appointed to the Homes Working Group, with Mrs Cole"
            + " as its Chair, and that it report by May. @ Ash -> Homes Working Group; Cole ->"
            + " Homes Working Group; Cole = Chair -> Homes Working Group",
        "It was proposed that Mr Ash and Mrs Cole make up the Works Committee. @ Ash -> Works"
            + " Committee; Cole -> Works Committee",
        "It was agreed that the panel would comprise Mr Ash and Mrs Cole. @ Ash -> panel; Cole ->"
            + " panel",
        "Mrs Ash agreed to take on the position of Treasurer. @ Ash -> Treasurer",
        "That Mr Ash be appointed as substitute member of the Fire Authority. @ Ash = substitute"
            + " member -> Fire Authority",
        "Mr Ash has been appointed by the Cabinet as Armed Forces Champion. @ Ash -> Armed Forces"
            + " Champion",
        "In the absence of Mr Ash, Mrs Cole was nominated and duly elected as Chair. @ Cole ->"
            + " Chair",
        "Chairman: Mr Ash proposed by Mrs Cole, seconded by Mr Dell. @ Ash -> Chairman",
        "Mr Ash proposed that Mr Birch be elected as Chairman, this was seconded. Mrs Cole proposed"
            + " that Mr Dell be elected as Chairman. Following a vote, Mr Dell was elected. @ Dell"
            + " -> Chairman",
        "Mr Ash proposed as Chair by Mr Birch & Mrs Cole. @ Ash -> Chair",
        "Resolved: Cllr Ash to represent the Council on the Elm Twinning Association. @ Ash -> Elm"
            + " Twinning Association",
        "Mrs Ash, Mr Birch and Ms Cole volunteered to be on the sub-group. @ Ash -> sub-group;"
            + " Birch -> sub-group; Cole -> sub-group",
        "It was agreed to set up a small group (Mr Ash, Mr Birch and Mrs Cole) to comment on the"
            + " draft. @ Ash -> small group; Birch -> small group; Cole -> small group",
        "Elected for the year: Chair - Mr Ash (proposed by Mr Birch). Treasurer - Mrs Cole. @ Ash"
            + " -> Chair; Cole -> Treasurer",
        "Vice Chairman - Mr Birch proposed that Mr Cole took office. @ ``",
        "Mr Ash was proposed as Vice Chair by Mr Birch and this was seconded by Mr Cole. @ Ash ->"
            + " Vice Chair",
        "They wished to be co-opted as Community Councillors. Paul Ash (PA) was proposed by Cllr"
            + " Birch and seconded by Cllr Cole. @ Paul Ash -> Community Councillors",
        "It was agreed that Cllr Ash would be the Council's representative on the Elm Trust. @ Ash"
            + " = representative -> Elm Trust",
        "(c) That Cllr Ash be the Panel's link member for roads for the rest of the year. @ Ash ->"
            + " link member for roads",
        "Cllr Ash to continue as Chair of the Events Group. @ Ash = Chair -> Events Group",
        "RESOLVED that Councillor Ash be and is hereby elected Mayor of the Borough. @ Ash = Mayor"
            + " -> Borough",
        "Cllr Ash was nominated by Cllr Birch, seconded by Cllr Cole, and was duly elected Vice"
            + " Chair. @ Ash -> Vice Chair",
        "Cllr Ash proposed as Chair by Cllr Birch. @ Ash -> Chair",
        "It was agreed to set up a small group (Mr Ash, Ms Birch and Mr Cole, with Mrs Dell) to"
            + " comment. @ Ash -> small group; Birch -> small group; Cole -> small group; Dell ->"
            + " small group",
        "RESOLVED that the membership of the Appeals Panel be Councillors Ash and Birch. @ Ash ->"
            + " Appeals Panel; Birch -> Appeals Panel",
        "Mrs Ash and Mr Birch volunteered to be on the sub-group. @ Ash -> sub-group; Birch ->"
            + " sub-group",
        "RESOLVED that Councillor Ash replace Councillor Birch on the Elm Sub-Committee. @ Ash ->"
            + " Elm Sub-Committee",
        "Members agreed the nomination of Mr Ivor Ash as governor of Elm School. @ Ivor Ash ="
            + " governor -> Elm School",
        "It was agreed that Cllr Ash be asked to write to the Chair. @",
        "Mr Ash was co-opted to fill the vacancy. @ Ash -> Elm Panel",
      })
  void reads_who_is_appointed_to_what(String text, @Nullable String expected) {
    assertThat(read("Business", text)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void takes_the_post_from_the_heading_where_the_text_has_none() {
    assertThat(read("ELECTION OF CHAIRMAN", "RESOLVED that Councillor Ash be elected."))
        .isEqualTo("Ash -> Chairman");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "Outside Bodies @ Elm Trust: Cllrs Ash and Birch @ Ash -> Elm Trust; Birch -> Elm Trust",
        "Outside Bodies @ (i) Councillor Ash to the Elm Trust; @ Ash -> Elm Trust",
        "Election of Representatives @ Mr Ash \u2013 Quarries @ Ash = representative -> Quarries",
        "Elections @ Chair: Mr Ash, elected unopposed @ Ash -> Chair",
        "Elections @ Vice-Chair: Mr Ash (11 votes), Mr Birch (7 votes), Mr Birch elected @ Birch ->"
            + " Vice-Chair",
        "Appointments @ Action: Cllr Ash @",
        "Appointments @ Vice-Chair - Cllr Ash proposed Cllr Birch @",
      })
  void reads_entries_under_a_heading_of_appointments(
      String heading, String text, @Nullable String expected) {
    assertThat(read(heading, text)).isEqualTo(expected == null ? "" : expected);
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
                "A contractor had been appointed. Councillor Ash asked about the appointment of a"
                    + " clerk."))
        .isEmpty();
  }

  @Test
  void reads_a_body_and_who_sits_on_it_in_each_line() {
    assertThat(
            read(
                "APPOINTMENT OF REPRESENTATIVES",
                """
                a) Village Hall Committee \u2013 Cllr Ash

                b) Almshouse Charity: Cllrs Birch and Cole

                Proposed by: Cllr Dell
                """))
        .isEqualTo(
            "Ash = representative -> Village Hall Committee; "
                + "Birch = representative -> Almshouse Charity; "
                + "Cole = representative -> Almshouse Charity");
  }

  @Test
  void takes_of_two_candidates_the_one_who_won() {
    assertThat(
            read(
                "ELECTIONS",
                "- Chair: Mrs Ann Ash \u2013 re-elected\n"
                    + "- Vice-Chair: Mr Bo Birch (11 votes), Mr Al Cole (7 votes) \u2013 Bo Birch"
                    + " elected\n"))
        .isEqualTo("Ann Ash -> Chair; Bo Birch -> Vice-Chair");
  }

  @Test
  void reads_the_posts_of_a_cabinet_behind_the_names() {
    assertThat(
            read(
                "CABINET",
                """
                The Leader announced the following Cabinet:

                Councillor Ash - Portfolio Holder for Housing
                """))
        .isEqualTo("Ash -> Portfolio Holder for Housing");
  }

  @Test
  void takes_no_report_from_a_body_for_an_appointment_to_it() {
    assertThat(read("REPORTS FROM REPRESENTATIVES", "Village Hall: Cllr Ash")).isEmpty();
  }

  @Test
  void tells_the_same_election_once() {
    assertThat(
            read(
                "Election of Chairman",
                "It was proposed that Cllr Al Ash should remain as Chairman. With no other"
                    + " nominations Cllr Ash was duly elected."))
        .isEqualTo("Ash -> Chairman");
    assertThat(
            read(
                "Sewers",
                "Noise from the works and the sub-committee will be made up of Mrs Ash and Mr"
                    + " Cole."))
        .isEqualTo("Ash -> sub-committee; Cole -> sub-committee");
  }

  @Test
  void reads_groups_and_their_members_below_a_dash() {
    assertThat(
            read(
                "Groups",
                """
                (b) the following members be appointed as representatives on the Challenge Groups \u2013

                Roads and Bridges \u2013 Councillor Ash

                Parks \u2013 Councillor Birch, and
                """))
        .isEqualTo("Ash -> Roads and Bridges; Birch -> Parks");
  }

  @Test
  void reads_representatives_below_the_name_of_the_body() {
    assertThat(
            read(
                "Election of officers",
                """
                Relief Charity:

                It was proposed that Mr Ash and Mrs Cole be elected as Parish Council representatives.
                """))
        .isEqualTo(
            "Ash = representative -> Relief Charity; Cole = representative -> Relief Charity");
  }

  @Test
  void reads_a_table_of_bodies_under_a_heading_of_appointments() {
    assertThat(
            read(
                "Appointments to outside bodies",
                """
                | Body | Representatives
                | Citizens Advice | Councillor Ash
                | Rail Partnership | Councillors Birch and Cole
                """))
        .isEqualTo(
            "Ash = Representative -> Citizens Advice; Birch = Representative -> Rail Partnership;"
                + " Cole = Representative -> Rail Partnership");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "The Mayor congratulated Councillor Ash on being elected Chair of Elm Community Transport."
            + " @ Ash = Chair -> Elm Community Transport",
        "Members congratulated Ms Ann Ash on her appointment as Director of Roads. @ Ann Ash ->"
            + " Director of Roads",
        "A vacancy arose following Councillor Ash's appointment as Cabinet Member for Roads. @ Ash"
            + " -> Cabinet Member for Roads",
        "That Councillor Ash be appointed as the Council's representative on the Elm Rail Group and"
            + " Councillor Birch on the Fir Charity. @ Ash = representative -> Elm Rail Group;"
            + " Birch = representative -> Fir Charity",
        "Following the resignation of Mr Ash from the Elm Plan Group, the Committee agreed to"
            + " appoint Mrs Birch in his place. @ Birch -> Elm Plan Group",
        "Mr Ash had asked to stand down from the Elm Plan Group. Mrs Birch was elected as his"
            + " successor. @ Birch -> Elm Plan Group",
        "It was agreed that Mrs Birch would take her place on the Elm Hall Committee. @ Birch ->"
            + " Elm Hall Committee",
        "Mr Ash reported that the Elm Association of Councils had met and that he had been"
            + " re-elected Vice-Chairman. @ Ash = Vice-Chairman -> Elm Association of Councils",
        "Mr Ash gave his report. He had recently been appointed Cabinet Member for Roads at Elm"
            + " Council. @ Ash -> Cabinet Member for Roads at Elm Council",
        "Training Sub-Group - Mr Ash agreed to take on the role of chair for a year. @ Ash = chair"
            + " -> Training Sub-Group",
        "It was agreed to reappoint Mr Ash of Elm Accountants as internal auditor. @ Ash ->"
            + " internal auditor",
      })
  void reads_appointments_told_by_the_way(String text, String expected) {
    assertThat(read("Business", text)).isEqualTo(expected);
  }

  @Test
  void takes_the_seat_of_a_table_from_the_head_of_its_column_or_the_brackets_behind_a_name() {
    assertThat(
            read(
                "Outside bodies",
                "| Organisation | Representatives |\n| Elm Trust | Cllr Ash and Mr Bo Birch |"))
        .isEqualTo("Ash = Representative -> Elm Trust; Bo Birch = Representative -> Elm Trust");
    assertThat(
            read(
                "Appointment of committees",
                "| Committee | Councillors |\n"
                    + "| Roads Committee | Cllrs Ash (Chairman) and Birch |"))
        .isEqualTo("Ash = Chairman -> Roads Committee; Birch -> Roads Committee");
  }
}

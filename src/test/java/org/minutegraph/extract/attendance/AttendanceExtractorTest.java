package org.minutegraph.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minutegraph.extract.InventedMinutes;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.Mention;

class AttendanceExtractorTest {

  /** Each person as {@code status title name = capacity @ organisation}, the chair with a star. */
  private static String read(String text) {
    return new AttendanceExtractor()
        .find(InventedMinutes.of(text)).stream()
            .map(AttendanceExtractorTest::line)
            .collect(Collectors.joining("\n"));
  }

  private static String line(Attendance row) {
    Mention person = row.person();
    Mention whom = row.substituteFor();
    return row.status().name().toLowerCase(Locale.ROOT)
        + (person.title() == null ? " " : " " + person.title() + " ")
        + person.name()
        + (row.chair() ? " *" : "")
        + (row.capacity() == null ? "" : " = " + row.capacity())
        + (row.organisation() == null ? "" : " @ " + row.organisation())
        + (whom == null ? "" : " for " + whom.name());
  }

  private static String block(String... lines) {
    return read("ELM PANEL\n---\n" + String.join("\n", lines) + "\n");
  }

  @Test
  void keeps_apologies_apart_from_those_present() {
    assertThat(
            block(
                "Present:- Councillor Ash (in the Chair); Councillors Birch and Cole-Dell.",
                "Apologies for absence were received from Councillor Elm and from Co-opted Member"
                    + " Mrs. J. Fox."))
        .isEqualTo(
            """
            present Councillor Ash *
            present Councillor Birch
            present Councillor Cole-Dell
            apologies Councillor Elm
            apologies Mrs. J. Fox = Co-opted Member\
            """);
  }

  @Test
  void lends_the_title_of_a_label_to_names_one_a_line_and_not_to_officers() {
    assertThat(
            block(
                "PRESENT:",
                "The Mayor, Councillor Hilary Ash, in the Chair",
                "Councillors:",
                "Tobias Birch (Conservative)",
                "Ruth Cole (Liberal Democrat)",
                "OFFICERS IN ATTENDANCE:",
                "Margaret Dell (Chief Executive)"))
        .isEqualTo(
            """
            present Councillor Hilary Ash * = Mayor
            present Councillor Tobias Birch
            present Councillor Ruth Cole
            in_attendance Margaret Dell = Chief Executive\
            """);
  }

  @Test
  void takes_the_clerk_out_of_a_list_of_councillors() {
    assertThat(block("Present: Cllrs A Ash (Chairman) (AA), B Birch (BB) and C Cole (Clerk) (CC)"))
        .isEqualTo("present Cllr A Ash * = Chairman\npresent Cllr B Birch\npresent C Cole = Clerk");
  }

  @Test
  void finds_the_chair_wherever_in_the_list() {
    assertThat(block("Present: Councillors Ash, Birch (Chairman) and Cole"))
        .isEqualTo(
            "present Councillor Ash\n"
                + "present Councillor Birch * = Chairman\n"
                + "present Councillor Cole");
  }

  @Test
  void prefers_who_sat_in_the_chair_to_who_holds_the_office() {
    assertThat(block("Present: Mr J Ash (Chair), Ms K Birch", "KB chaired the meeting."))
        .isEqualTo("present Mr J Ash = Chair\npresent Ms K Birch *");
    assertThat(block("Present: Jo Ash (Chair), Kay Birch", "KB chaired the meeting."))
        .isEqualTo("present Jo Ash = Chair\npresent Kay Birch *");
    assertThat(
            block("Sederunt: Councillors Ash and Birch", "Councillor Birch, Convener, presided."))
        .isEqualTo("present Councillor Ash\npresent Councillor Birch *");
  }

  @Test
  void reads_a_table_by_its_header() {
    assertThat(
            block(
                "## Attendance",
                "| Name | Role | Organisation |",
                "| Councillor Ann Ash (Chair) | Cabinet Member for Health | Elm Council |",
                "| Dr Bo Birch (Vice-Chair) | Clinical Lead | Elm Care Board |",
                "| Moses Cole | Chief Executive | Healthwatch Elm |"))
        .isEqualTo(
            """
            present Councillor Ann Ash * = Cabinet Member for Health @ Elm Council
            present Dr Bo Birch = Vice-Chair @ Elm Care Board
            present Moses Cole = Chief Executive @ Healthwatch Elm\
            """);
  }

  @Test
  void reads_tables_of_authorities_and_of_states_without_a_header() {
    assertThat(
            block("| Elm Council | Cllr Ann Ash |", "| Oak Council | Cllr Bo Birch | Apologies |"))
        .isEqualTo("present Cllr Ann Ash @ Elm Council\napologies Cllr Bo Birch @ Oak Council");
  }

  @Test
  void reads_names_with_their_codes_across_a_table() {
    assertThat(
            block(
                "| PRESENT | Rob Ash (Chair) | RA | Norman Birch | NB |",
                "| Paul Cole | PCo | Dick Dell | DD |"))
        .isEqualTo(
            "present Rob Ash * = Chair\n"
                + "present Norman Birch\n"
                + "present Paul Cole\n"
                + "present Dick Dell");
  }

  @Test
  void reads_two_columns_of_plain_text_also_where_one_overflows() {
    assertThat(
            block(
                "Present:",
                "",
                "Maintained schools          Others",
                "Deborah Ash (Chair), Elm RC Carlton Birch, Elm Academy",
                "Winston Cole, Oak School    Rosa Dell, Elm Trust",
                "Anne Fox, Ash School        Sister Jo Gill, Elmgate RC",
                "Bryn Hill, Governor, Low Primary Jonty Inman, Elm College"))
        .isEqualTo(
            """
            present Deborah Ash * = Chair @ Elm RC
            present Carlton Birch @ Elm Academy
            present Winston Cole @ Oak School
            present Rosa Dell @ Elm Trust
            present Anne Fox @ Ash School
            present Sister Jo Gill @ Elmgate RC
            present Bryn Hill = Governor @ Low Primary
            present Jonty Inman @ Elm College\
            """);
  }

  @Test
  void makes_a_stand_in_the_substitute_of_the_absent() {
    assertThat(
            block(
                "Present: Dr Ravi Ash and Ms Bo Birch",
                "Apologies: Mr Philip Cole, Chief Executive (Dr Ravi Ash attended in his absence);"
                    + " Kim Dell, NHS England"))
        .isEqualTo(
            """
            present Dr Ravi Ash = substitute for Mr Philip Cole for Philip Cole
            present Ms Bo Birch
            apologies Mr Philip Cole = Chief Executive
            apologies Kim Dell @ NHS England\
            """);
  }

  @Test
  void reads_apologies_absence_and_substitutes_from_an_item() {
    assertThat(
            read(
                """
                ELM PANEL
                ---
                ---
                # 1 | Apologies for Absence
                > To receive any apologies and to be told of any substitutions.
                Apologies for absence were submitted on behalf of Councillors M Ash and Jo Birch. Councillor Cole was not present.
                Councillor Pia Dell attended as substitute for Councillor Ash.
                """))
        .isEqualTo(
            """
            apologies Councillor M Ash
            apologies Councillor Jo Birch
            absent Councillor Cole
            present Councillor Pia Dell = substitute for Councillor Ash for Ash\
            """);
  }

  @Test
  void reads_a_bare_list_under_an_apologies_heading_without_reasons() {
    assertThat(
            read(
                "ELM PANEL\n"
                    + "---\n"
                    + "---\n"
                    + "# 3 | APOLOGIES\n"
                    + "Cllr Ned Ash (holiday), Cllr Bo Birch - work\n"))
        .isEqualTo("apologies Cllr Ned Ash\napologies Cllr Bo Birch");
  }

  @Test
  void takes_no_row_from_nil_from_lateness_and_from_prose() {
    assertThat(block("Present: Councillor Ash", "Apologies: Councillor Ash for lateness"))
        .isEqualTo("present Councillor Ash");
    assertThat(
            read(
                """
                ELM PANEL
                ---
                ---
                # 1 | Apologies
                There were no apologies.
                # 2 | Budget
                The Chair, Councillor Ash, welcomed Ms Birch. Councillor Cole sent a report.
                """))
        .isEmpty();
  }

  @Test
  void counts_no_public_and_drops_notes_of_arrival() {
    assertThat(
            block(
                "Also present: Councillor Gray (from 7.20pm), PCSO Dan Ash and seven members of the"
                    + " public",
                "4 members of the public attended the meeting."))
        .isEqualTo("in_attendance Councillor Gray\nin_attendance PCSO Dan Ash");
  }

  @Test
  void lists_nobody_twice_in_bilingual_minutes() {
    assertThat(block("Yn bresennol: Cyng. Huw Ash", "Present: Cllr Huw Ash"))
        .isEqualTo("present Cyng. Huw Ash");
  }

  @Test
  void gives_the_public_the_capacity_of_their_label() {
    assertThat(
            block(
                "## Members of the Public Present", "- Paul Ash", "## Resignations", "- Bo Birch"))
        .isEqualTo("in_attendance Paul Ash = Member of the Public");
  }

  @Test
  void keeps_co_optees_among_those_present() {
    assertThat(block("Co-opted member (non-voting): Ms Odette Ash, Elm Carers' Network"))
        .isEqualTo("present Ms Odette Ash = Co-opted member (non-voting) @ Elm Carers' Network");
  }

  @Test
  void does_not_mark_who_took_the_chair_for_one_item() {
    assertThat(
            read(
                """
                ELM PANEL
                ---
                Present: Councillors Ash (Chair) and Birch (Vice-Chair)
                ---
                # 4 | Contracts
                Councillor Ash left the room. Councillor Birch took the chair.
                """))
        .isEqualTo("present Councillor Ash * = Chair\npresent Councillor Birch = Vice-Chair");
  }

  @Test
  void reads_the_list_before_the_sentence_on_a_guest() {
    assertThat(
            block(
                "Those Attending: Cllr A Ash (Chairman), Cllr Mrs B Elm. Sam Fir was present for"
                    + " item 3."))
        .contains("present Cllr A Ash * = Chairman\npresent Cllr B Elm");
  }

  @Test
  void reads_apologies_of_councillors_in_lower_case() {
    assertThat(
            block(
                "Councillors D. Ash, F. Birch.",
                "Apologies were received from councillors J. Elm, K. Fir, Mr. T Oak, M Yew and were"
                    + " formally accepted"))
        .isEqualTo(
            """
            present Councillor D. Ash
            present Councillor F. Birch
            apologies Councillor J. Elm
            apologies Councillor K. Fir
            apologies Councillor T Oak
            apologies Councillor M Yew\
            """);
  }

  @Test
  void takes_no_motion_behind_apologies_for_apologies() {
    assertThat(
            block(
                "Present: Cllr A Ash, Cllr B Elm",
                "Apologies: No apologies",
                "Cllr Ash proposed Cllr Elm seconded by Cllr Fir. Cllr Elm took the chair."))
        .isEqualTo("present Cllr A Ash\npresent Cllr B Elm *");
  }

  @Test
  void lets_the_vice_chairman_who_acted_as_chairman_chair() {
    assertThat(block("Councillors S. Ash, T. Elm.", "The Vice Chairman T. Elm acted as Chairman"))
        .isEqualTo("present Councillor S. Ash\npresent Councillor T. Elm *");
  }

  @Test
  void knows_members_who_attend_under_a_rule_from_those_who_sit() {
    assertThat(
            block(
                "Present:- Councillors Ash (Chairman), Birch and Cole.",
                "Members attending in accordance with Standing Orders 8 and 25:- Councillors Dell"
                    + " and Elm."))
        .isEqualTo(
            """
            present Councillor Ash * = Chairman
            present Councillor Birch
            present Councillor Cole
            in_attendance Councillor Dell
            in_attendance Councillor Elm\
            """);
  }

  @Test
  void reads_offices_before_names_without_a_title() {
    assertThat(block("Sederunt: Chair Jo Ash (JA), Treasurer Bob Elm (BE), Ann Fir (AF)"))
        .isEqualTo(
            """
            present Jo Ash * = Chair
            present Bob Elm = Treasurer
            present Ann Fir\
            """);
  }

  @Test
  void begins_a_list_at_a_label_within_a_line() {
    assertThat(block("Present: Councillors Ash and Birch. Apologies: Councillor Cole"))
        .isEqualTo(
            """
            present Councillor Ash
            present Councillor Birch
            apologies Councillor Cole\
            """);
  }

  @Test
  void lends_the_title_of_a_list_across_a_doctor() {
    assertThat(block("Present: Councillors Ash, Birch, Dr Cole, Dell, Elm and Fox"))
        .isEqualTo(
            """
            present Councillor Ash
            present Councillor Birch
            present Councillor Cole
            present Councillor Dell
            present Councillor Elm
            present Councillor Fox\
            """);
  }

  @Test
  void reads_lists_that_a_sentence_opens() {
    assertThat(
            block(
                "There were present: Councillor Dawn Ash (in the Chair) and Councillors Lee Birch"
                    + " and Noor Cole",
                "In attendance were Paul Dell, Licensing Manager; and Sam Elm, Committee Clerk."))
        .isEqualTo(
            """
            present Councillor Dawn Ash *
            present Councillor Lee Birch
            present Councillor Noor Cole
            in_attendance Paul Dell = Licensing Manager
            in_attendance Sam Elm = Committee Clerk\
            """);
  }

  @Test
  void takes_those_in_attendance_for_members_where_nobody_else_is_present() {
    assertThat(
            block(
                "Chair: Councillor Ash",
                "Councillors in Attendance: Cllr Birch and Cllr Cole",
                "Officers in Attendance: Jo Dell (Head of Roads)"))
        .isEqualTo(
            """
            present Councillor Ash * = Chair
            present Cllr Birch
            present Cllr Cole
            in_attendance Jo Dell = Head of Roads\
            """);
  }

  @Test
  void reads_names_whose_initials_stand_last() {
    assertThat(
            block(
                "PRESENT:",
                "Councillors",
                "Ash J                Fox M (Chair)",
                "Birch Mrs P          Gill R"))
        .isEqualTo(
            """
            present Councillor J Ash
            present Councillor M Fox * = Chair
            present Councillor P Birch
            present Councillor R Gill\
            """);
  }

  @Test
  void knows_a_table_of_people_by_its_head_and_one_person_by_the_label_of_an_office() {
    assertThat(
            block(
                "| Attendee | Initials | Representing |",
                "| --- | --- | --- |",
                "| Jo Ash (Chair) | JA | Elm Council |",
                "| Mo Birch | MB | Oak Trust |",
                "",
                "Secretary: Bo Cole, Elm Lane, Upper Fold"))
        .isEqualTo(
            """
            present Jo Ash * = Chair @ Elm Council
            present Mo Birch @ Oak Trust
            in_attendance Bo Cole = Secretary\
            """);
  }

  @Test
  void counts_who_sent_no_apologies_as_absent() {
    assertThat(
            block(
                "Apologies had been received from Councillor Ash.",
                "It was noted that Councillor Birch had not sent apologies."))
        .isEqualTo("apologies Councillor Ash\nabsent Councillor Birch");
  }

  @Test
  void joins_a_bracket_that_the_end_of_a_line_parts() {
    assertThat(block("Present: Mr J Ash (Chairman), Mr P Birch (County", "Councillor), Mrs A Cole"))
        .isEqualTo(
            """
            present Mr J Ash * = Chairman
            present Mr P Birch = County Councillor
            present Mrs A Cole\
            """);
  }

  @Test
  void pairs_who_came_instead_with_whom_they_stood_in_for() {
    assertThat(
            block(
                "Present: Cllrs J Ash and B Birch",
                "Apologies were received from Cllr Cole and Cllr Dell, the latter being represented"
                    + " by Cllr Birch.",
                "Mr Wes Elm attended for Mrs Fox."))
        .isEqualTo(
            """
            present Cllr J Ash
            present Cllr B Birch = substitute for Cllr Dell for Dell
            apologies Cllr Cole
            apologies Cllr Dell
            present Mr Wes Elm = substitute for Mrs Fox for Fox\
            """);
  }

  @Test
  void reads_two_people_with_one_surname_and_titles_of_their_own() {
    assertThat(
            block(
                "Present were Messrs Ash, Birch, Ms Ash and Mrs Cole.",
                "Apologies: Bill and Sue Dell"))
        .isEqualTo(
            """
            present Mr Ash
            present Mr Birch
            present Ms Ash
            present Mrs Cole
            apologies Bill Dell
            apologies Sue Dell\
            """);
  }
}

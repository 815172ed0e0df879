package org.minutegraph.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minutegraph.extract.InventedMinutes;
import org.minutegraph.model.Attendance;

/** Lists of who was there whose form says something: columns, signs, two languages. */
class AttendanceFormsTest {

  private static String in(String... lines) {
    return new AttendanceExtractor()
        .find(InventedMinutes.of("ELM PANEL\n---\n" + String.join("\n", lines) + "\n")).stream()
            .map(AttendanceFormsTest::line)
            .collect(Collectors.joining("\n"));
  }

  private static String line(Attendance a) {
    return a.status().name().toLowerCase(java.util.Locale.ROOT)
        + " "
        + (a.person().title() == null ? "" : a.person().title() + " ")
        + a.person().name()
        + (a.chair() ? " *" : "")
        + (a.capacity() == null ? "" : " = " + a.capacity())
        + (a.organisation() == null ? "" : " @ " + a.organisation());
  }

  @Test
  void reads_columns_of_bodies_and_the_signs_of_a_key() {
    assertThat(
            in(
                "| Woldshire County Council | Sallow | Fording |",
                "| p Mr T Ash (Chairman) | a Mrs E Birch | p Mr S Dell |",
                "| a Mrs P Elm | | p Miss A Jay |",
                "p = present, a = apologies, s = substitute: Mrs B Lark for Mrs Elm"))
        .isEqualTo(
            """
            present Mr T Ash * = Chairman @ Woldshire County Council
            apologies Mrs E Birch @ Sallow
            present Mr S Dell @ Fording
            apologies Mrs P Elm @ Woldshire County Council
            present Miss A Jay @ Fording
            present Mrs B Lark = substitute for Mrs Elm\
            """);
  }

  @Test
  void lists_an_officer_of_the_very_name_of_a_member_as_somebody_else() {
    assertThat(
            in(
                "Present: Councillors Ann Ash and Ivor Hall",
                "In attendance: Ivor Hall, Head of Lamps"))
        .isEqualTo(
            """
            present Councillor Ann Ash
            present Councillor Ivor Hall
            in_attendance Ivor Hall = Head of Lamps\
            """);
  }

  @Test
  void hears_the_former_names_that_a_list_gives() {
    assertThat(
            FormerNames.in(
                    InventedMinutes.of(
                        """
                        ELM PANEL
                        ---
                        Present: Cllr Ann Ash (formerly Cllr Ann Birch), Cllr Jo Elm (Chair),
                        Cllr T Fir (now T M Fir-Hay) and Cllr Uma Gale (formerly of the Lake Board)
                        """))
                .stream()
                .map(mention -> mention.title() + " " + mention.name()))
        .containsExactly("Cllr Ann Birch", "null T M Fir-Hay");
  }

  @Test
  void takes_a_tick_for_what_the_head_of_its_column_says() {
    assertThat(
            in(
                "| Member | Present | Apologies |",
                "| Cllr Ann Ash (Chair) | ✓ | |",
                "| Cllr Carol Cole | | ✓ |"))
        .isEqualTo("present Cllr Ann Ash * = Chair\napologies Cllr Carol Cole");
  }

  @Test
  void takes_a_cross_for_what_the_key_says() {
    assertThat(
            in(
                "| Name | Sector | Attendance |",
                "| Ann Ash | Primary | ✓ |",
                "| David Dell | Early years | x |",
                "✓ = present, x = absent"))
        .isEqualTo("present Ann Ash\nabsent David Dell");
  }

  @Test
  void counts_those_without_a_sign_as_not_there_where_the_sign_is_for_presence() {
    assertThat(
            in(
                "Councillors A Ash (Chairman)*, B Birch*, C Cole and D Dell*",
                "* denotes attendance",
                "Apologies were received from Councillor C Cole."))
        .isEqualTo(
            """
            present Councillor A Ash * = Chairman
            present Councillor B Birch
            present Councillor D Dell
            apologies Councillor C Cole\
            """);
  }

  @Test
  void leaves_a_sign_for_those_who_joined_remotely_alone() {
    assertThat(in("Present: Councillors A Ash, C Cole* and D Dell", "", "* attended remotely"))
        .isEqualTo(
            "present Councillor A Ash\npresent Councillor C Cole\npresent Councillor D Dell");
  }

  @Test
  void reads_the_english_half_of_labels_titles_and_offices() {
    assertThat(
            in(
                "YN BRESENNOL / PRESENT",
                "Y Cynghorwyr / Councillors: Carwyn ap Ash (Cadeirydd / Chair), Huw Cole",
                "Aelodau Cyfetholedig / Co-opted Members: Mrs Haf Elm, Y Parch. / Rev. Emrys Fir",
                "Hefyd yn bresennol / Also in attendance: Cyng. / Cllr Eirlys Gorse"))
        .isEqualTo(
            """
            present Councillor Carwyn ap Ash * = Cadeirydd / Chair
            present Councillor Huw Cole
            present Mrs Haf Elm = Co-opted Member
            present Rev. Emrys Fir = Co-opted Member
            in_attendance Cllr Eirlys Gorse\
            """);
  }

  @Test
  void reads_lists_under_the_names_of_the_bodies_that_sent_them() {
    assertThat(
            in(
                "Woldshire County Council: Councillors A Ash (Chair) and C Cole",
                "Sallow City Council: Councillor D Dell",
                "Secretariat: Jo Fir"))
        .isEqualTo(
            """
            present Councillor A Ash * = Chair @ Woldshire County Council
            present Councillor C Cole @ Woldshire County Council
            present Councillor D Dell @ Sallow City Council
            in_attendance Jo Fir\
            """);
  }

  @Test
  void reads_the_lord_mayor_honorary_aldermen_and_titles_of_a_label_before_those_of_names() {
    assertThat(
            in(
                "PRESENT",
                "The Lord Mayor (Councillor Mrs Dora Ash) in the Chair",
                "COUNCILLORS: M Cole, Ms C Elm, Dr E Holly",
                "HONORARY ALDERMAN: F N Ivy"))
        .isEqualTo(
            """
            present Councillor Dora Ash * = Lord Mayor
            present Councillor M Cole
            present Councillor C Elm
            present Councillor E Holly
            present Honorary Alderman F N Ivy\
            """);
  }

  @Test
  void reads_those_with_whom_the_members_met_and_ranks_in_a_table() {
    assertThat(
            in(
                "PRESENT: Councillor A Ash (Chair)",
                "Cabinet Member in attendance: Councillor C Cole",
                "Together with:",
                "D Dell (Head of Roads) and E Elm (Clerk)"))
        .isEqualTo(
            """
            present Councillor A Ash * = Chair
            in_attendance Councillor C Cole
            in_attendance D Dell = Head of Roads
            in_attendance E Elm = Clerk\
            """);
    assertThat(
            in("| Name | Role |", "| Ann Ash | Chair |", "| Det Supt Carol Cole | Head of Crime |"))
        .isEqualTo("present Ann Ash * = Chair\npresent Det Supt Carol Cole = Head of Crime");
  }

  @Test
  void reads_surnames_in_capitals_and_what_the_line_below_says_of_somebody() {
    assertThat(
            in(
                "Members",
                "",
                "Role",
                "",
                "Ann BIRCH (Chair)",
                "",
                "Emma McCOLE",
                "",
                "Chief Officer",
                "",
                "Linda OAKES",
                "",
                "Elm Carers Centre"))
        .isEqualTo(
            """
            present Ann BIRCH * = Chair
            present Emma McCOLE = Chief Officer
            present Linda OAKES @ Elm Carers Centre\
            """);
  }

  @Test
  void parts_columns_under_labels() {
    assertThat(
            in(
                "PRESENT                  IN ATTENDANCE        APOLOGIES",
                "Fiona Ash (Chair)        Cllr J Lock          Eilidh Fir (Treasurer)",
                "Alec Elm                 Ada Quill            Cllr M Tarn",
                "Kirsty Birch"))
        .isEqualTo(
            """
            present Fiona Ash * = Chair
            in_attendance Cllr J Lock
            apologies Eilidh Fir = Treasurer
            present Alec Elm
            in_attendance Ada Quill
            apologies Cllr M Tarn
            present Kirsty Birch\
            """);
  }

  @Test
  void takes_the_head_of_the_names_for_what_they_did() {
    assertThat(
            in(
                "| Members present | Role | Organisation |",
                "| Adele Ash (AA) | Chair | ICB |",
                "| In attendance | Role | Organisation |",
                "| Chris Elm (CE) | Secretary | ICB |",
                "| Apologies | Role | Organisation |",
                "| Lorna Fir (LF) | Nurse | ICB |"))
        .isEqualTo(
            """
            present Adele Ash * = Chair @ ICB
            in_attendance Chris Elm = Secretary @ ICB
            apologies Lorna Fir = Nurse @ ICB\
            """);
  }

  @Test
  void reads_who_presided_and_who_served_where_nobody_is_listed() {
    assertThat(
            in(
                "Cllr Ada Quill was in the chair. Mr Bo Tarn (County Highways) and Ms Cora Wex"
                    + " (Consultants) attended to answer questions. Mrs Di Yarn took the minutes."
                    + " About 90 residents were present."))
        .isEqualTo(
            """
            in_attendance Mr Bo Tarn @ County Highways
            in_attendance Ms Cora Wex @ Consultants
            in_attendance Mrs Di Yarn
            present Cllr Ada Quill *\
            """);
  }

  @Test
  void reads_names_and_titles_in_capitals() {
    assertThat(
            in(
                "PRESENT",
                "CLLR A. J. BELL (MAYOR)",
                "CLLR ROSE CROFT",
                "IN ATTENDANCE",
                "MRS S. GREEN (TOWN CLERK)"))
        .isEqualTo(
            """
            present CLLR A. J. BELL * = MAYOR
            present CLLR ROSE CROFT
            in_attendance MRS S. GREEN = TOWN CLERK\
            """);
  }

  @Test
  void reads_lists_of_first_names() {
    assertThat(in("Who came: Trevor (chair), Anita, Ravi and Maureen."))
        .isEqualTo(
            """
            present Trevor * = chair
            present Anita
            present Ravi
            present Maureen\
            """);
  }

  @Test
  void takes_no_place_or_body_for_first_names() {
    assertThat(in("Present: Ashford, Elmstead, Oakham and Birchley")).isEmpty();
  }

  @Test
  void passes_over_the_sign_of_a_vote() {
    assertThat(in("Present:", "(v) Councillor Isla Ash (Chair)", "(v) Mr Euan Elm", "Dr Shona Fir"))
        .isEqualTo(
            """
            present Councillor Isla Ash * = Chair
            present Mr Euan Elm
            present Dr Shona Fir\
            """);
  }
}

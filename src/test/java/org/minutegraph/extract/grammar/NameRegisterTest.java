package org.minutegraph.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minutegraph.extract.Minutes;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.AttendanceStatus;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Mention;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.SourceSpan;

class NameRegisterTest {
  @Test
  void gives_each_name_of_a_list_the_singular_of_its_plural_title() {
    assertThat(names("Apologies came from Councillors Ash, Mrs Birch and J Cole. It was noted."))
        .containsExactly("Councillor|Ash", "Councillor|Birch", "Councillor|J Cole");
  }

  @Test
  void ends_a_list_before_somebody_with_another_title() {
    assertThat(names("Apologies from Councillors M Wray and Jo Tarn, and from Mr Eli Oyne."))
        .containsExactly("Councillor|M Wray", "Councillor|Jo Tarn", "Mr|Eli Oyne");
    assertThat(names("For: Provost McAdd, Bailie Ronan and Councillors Bard, Lorn and Wick."))
        .containsExactly(
            "Provost|McAdd",
            "Bailie|Ronan",
            "Councillor|Bard",
            "Councillor|Lorn",
            "Councillor|Wick");
  }

  @Test
  void reads_initials_hyphens_apostrophes_and_particles() {
    assertThat(names("Ald. Sir T ap Rhos and Dr. J.B. O'Dell met Ms Wren-Lark and Cllr St John."))
        .containsExactly("Ald.|T ap Rhos", "Dr.|J.B. O'Dell", "Ms|Wren-Lark", "Cllr|St John");
  }

  @Test
  void knows_a_first_name_once_the_full_name_is_introduced() {
    assertThat(
            names(
                "Ivor Thane, Head of Roads, gave a talk.",
                "Ivor's talk was long. Members thanked Ivor."))
        .containsExactly("|Ivor Thane", "|Ivor", "|Ivor");
  }

  @Test
  void takes_no_first_name_that_two_people_share() {
    assertThat(names("Ivor Thane, Head of Roads, and Ivor Pell, Clerk, came.", "Ivor said so."))
        .containsExactly("|Ivor Thane", "|Ivor Pell");
  }

  @Test
  void takes_no_name_out_of_the_name_of_a_street_a_report_or_an_operation() {
    assertThat(
            names(
                "Councillor Thane and Mr Ned Clover came.",
                "Thane Street, the Thane Report, the Ned Clover Centre and Operation Clover."))
        .containsExactly("Councillor|Thane", "Mr|Ned Clover");
  }

  @Test
  void takes_no_common_word_after_a_title_for_a_name() {
    assertThat(names("Councillor Call for Action. Councillors Questions. Sir Ivo Ash Academy."))
        .isEmpty();
  }

  @Test
  void takes_no_unit_or_hospital_beside_a_post_for_a_person() {
    assertThat(
            names(
                "Una Bray, Service Manager, Early Help, and the Chief Executive, Oakham Hospitals,"
                    + " left.",
                "Town Warden Alan Dorn left."))
        .containsExactly("|Una Bray", "|Alan Dorn");
  }

  @Test
  void knows_people_whom_all_titles_make_alike_and_a_clerk_among_members() {
    assertThat(
            names("Present: Mr J Moss (Chair), Ms K Noll; Cllrs A Orr, B Pye and C Quin (Clerk)"))
        .containsExactly("Mr|J Moss", "Ms|K Noll", "Cllr|A Orr", "Cllr|B Pye", "Cllr|C Quin");
  }

  @Test
  void knows_initials_that_the_attendance_defines() {
    assertThat(
            names(
                "Present: Cllrs Ann Dorn (Chairman) (AD), Bea Hill (BH) and Lyn Gale (Clerk) (LG)",
                "AD asked LG to write. The BBC and the AD came. Cllr BH left."))
        .containsExactly(
            "Cllr|Ann Dorn",
            "|AD",
            "Cllr|Bea Hill",
            "|BH",
            "Cllr|Lyn Gale",
            "|LG",
            "|AD",
            "|LG",
            "Cllr|BH");
  }

  @Test
  void knows_initials_defined_behind_an_organisation_and_two_letters_of_a_surname() {
    List<Attendance> listed = List.of(present("Rory Hart"), present("Rhea Hope"));
    assertThat(
            names(
                Minutes.of(
                    "# 1. Item\n\n"
                        + "There: Rory Hart, Oak Fire Service (RHa); Rhea Hope, Elm (RHo)\n\n"
                        + "RHa asked RHo why."),
                listed))
        .containsExactly("|Rory Hart", "|RHa", "|Rhea Hope", "|RHo", "|RHa", "|RHo");
  }

  @Test
  void knows_initials_that_the_document_uses_for_those_listed() {
    List<Attendance> listed = List.of(present("Paul Inns"), present("Alan Moss"));
    MinutesDocument minutes =
        Minutes.of(
            "# 1. Minutes\n\nProposed by PI and seconded by AM.\n\nPI reported. Held at 7 PM.");
    assertThat(names(minutes, listed)).containsExactly("|PI", "|AM", "|PI");
  }

  @Test
  void knows_a_surname_alone_only_where_it_acts() {
    assertThat(names("Councillor Rose was there.", "Rose asked. A Rose grew in Rose Lane."))
        .containsExactly("Councillor|Rose", "|Rose");
  }

  private static List<String> names(String... lines) {
    return names(Minutes.of("# 1. Item\n\n" + String.join("\n\n", lines)), List.of());
  }

  private static List<String> names(MinutesDocument minutes, List<Attendance> attendance) {
    return NameRegister.of(minutes, attendance).all(minutes).stream()
        .flatMap(m -> Stream.of((m.title() == null ? "" : m.title()) + "|" + m.name()))
        .toList();
  }

  private static Attendance present(String name) {
    SourceSpan span = new SourceSpan("test", 0, 0);
    return new Attendance(
        new Mention(name, null, Mention.Form.NAME, span),
        AttendanceStatus.PRESENT,
        false,
        null,
        null,
        null,
        Evidence.certain(span));
  }
}

package org.minutegraph.extract.interests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extract.InventedMinutes;
import org.minutegraph.extract.grammar.NameRegister;
import org.minutegraph.model.MinutesDocument;

class DeclarationExtractorTest {

  private static String read(String heading, String body) {
    MinutesDocument minutes =
        InventedMinutes.of(
            "ELM PANEL\n---\nPresent: Cllr Ann Ash\n---\n# 2 | " + heading + "\n" + body + "\n");
    return new DeclarationExtractor()
        .find(minutes, NameRegister.of(minutes, List.of())).stream()
            .map(d -> d.person().name() + "|" + d.kind() + "|" + d.subject() + "|" + d.left())
            .collect(Collectors.joining("; "));
  }

  @Test
  void gives_each_of_several_what_the_brackets_behind_the_name_say() {
    assertThat(
            read(
                "Declarations of interest",
                "Interests were declared by Cllr Ash (item 5, allotment holder) and Cllr Elm (item"
                    + " 6, member of the band)."))
        .isEqualTo(
            "Ash|null|item 5, allotment holder|null; Elm|null|item 6, member of the band|null");
  }

  @Test
  void parts_entries_of_several_people_in_one_paragraph() {
    assertThat(
            read(
                "Declarations",
                "Mr Ash: Minute 37, personal – resident of Sheep Lane. Mr Elm: Minute 38,"
                    + " prejudicial – owner of a taxi."))
        .isEqualTo(
            "Ash|personal|Minute 37, personal – resident of Sheep Lane|null; "
                + "Elm|prejudicial|Minute 38, prejudicial – owner of a taxi|null");
  }

  @Test
  void finds_a_second_declarer_for_whom_the_verb_is_not_said_again() {
    assertThat(
            read(
                "Planning",
                "Cllr Ash declared an interest in Application PL/00489 (neighbour) and Cllr Elm in"
                    + " Application PL/0590 (owner)."))
        .isEqualTo(
            "Ash|null|Application PL/00489 (neighbour)|null; "
                + "Elm|null|Application PL/0590 (owner)|null");
  }

  @Test
  void takes_what_somebody_is_from_between_the_name_and_the_verb() {
    assertThat(
            read(
                "Declarations",
                "Councillor Ash, who is employed by the mill, declared an other registrable"
                    + " interest in the same matter."))
        .isEqualTo("Ash|other registrable|the same matter, employed by the mill|null");
  }

  @Test
  void reads_a_list_behind_its_lead_in_and_stops_where_something_happens() {
    assertThat(
            read(
                "Declarations of interest",
                """
                The following declarations were made: Cllr Ash, item 6, trustee; Cllr Elm, item 7, \
                neighbour.

                With permission of the Chair, the clerk addressed the meeting about the new form.
                """))
        .isEqualTo("Ash|null|item 6, trustee|null; Elm|null|item 7, neighbour|null");
  }

  @Test
  void takes_no_interest_in_becoming_something_for_one() {
    assertThat(read("Vacancy", "Jo Ash had expressed an interest in joining the Council."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "Lady Ash drew attention to the fact that she was Patron of the Elm Railway. @ Ash|null|she"
            + " was Patron of the Elm Railway|null",
        "Councillor Ash intimated a non-financial interest in item 5 as a tenant and remained. @"
            + " Ash|non-financial|item 5 as a tenant|false",
        "Councillor Ash, who is employed by the mill, declared an other registrable interest in"
            + " item 7. @ Ash|other registrable|item 7, employed by the mill|null",
        "A non-pecuniary interest in application 19/432 was declared by Cllr Ash as a neighbour. @"
            + " Ash|non-pecuniary|application 19/432 as a neighbour|null",
        "Councillor Ash's interest in item 9 as a tenant was noted. @ Ash|null|item 9 as a"
            + " tenant|null",
        "Mr Ash declared an OSI in item 9 as a friend of the applicant. @ Ash|osi|item 9 as a"
            + " friend of the applicant|null",
        "Councillor Ash wished to place on record that her husband worked there. @ Ash|null|her"
            + " husband worked there|null",
        "Councillor Ash declared a personal interest in item 5 (Bus Review), as a trustee of Elm"
            + " Transport. @ Ash|personal|item 5 (Bus Review), as a trustee of Elm Transport|null",
        "Councillor Ash declared a non-pecuniary interest in Minute 48 as a trustee. He remained in"
            + " the meeting for that item. @ Ash|non-pecuniary|Minute 48 as a trustee|false",
        "Cllr Ash declared a pecuniary interest in 24/119 as the owner of land, and left the room"
            + " for that application. @ Ash|pecuniary|24/119 as the owner of land|true",
        "Councillor Ash declared a disclosable pecuniary interest in item 4, as her husband worked"
            + " there. She left the room for that item. @ Ash|disclosable pecuniary|item 4, as her"
            + " husband worked there|true",
        "Councillor Ash declared a financial interest in item 5 as a director of Elm Ltd and took"
            + " no part in it. @ Ash|financial|item 5 as a director of Elm Ltd|null",
        "Councillors Ash and Birch declared prejudicial interests in item 9. @ Ash|prejudicial|item"
            + " 9|null; Birch|prejudicial|item 9|null",
        "A personal interest was declared by Councillor Ash in item 3. @ Ash|personal|item 3|null",
        "None, save Cllr Dell, a trustee @ Dell|null|a trustee|null",
        "Cllr Ash declared an interest in item 1. Cllr Birch declared a personal interest in item"
            + " 2. @ Ash|null|item 1|null; Birch|personal|item 2|null",
        "Councillor Ash declared a personal interest in Minute No. 21 (Bus Review) as a governor of"
            + " Elm School. @ Ash|personal|Minute No. 21 (Bus Review) as a governor of Elm"
            + " School|null",
        "Councillors Ash and Birch declared an interest in Agenda Item 6, but reported that, as it"
            + " was an other registrable interest, they determined to remain. @ Ash|null|Agenda"
            + " Item 6|false; Birch|null|Agenda Item 6|false",
        "Councillor Ash declared a \u2018significant other interest\u2019 with reference to"
            + " application 14/5. @ Ash|significant other|application 14/5|null",
        "Cllr Birch declared an affected interest regarding Item 5. @ Birch|affected|Item 5|null",
        "In respect of item 6, Cllr Ash and Cllr Birch declared pecuniary interests. @"
            + " Ash|pecuniary|item 6|null; Birch|pecuniary|item 6|null",
        "Interests were declared by Cllr Ash and Cllr Birch in relation to item 3. @ Ash|null|item"
            + " 3|null; Birch|null|item 3|null",
        "Cllrs Ash & Birch declared interests in item 3. @ Ash|null|item 3|null; Birch|null|item"
            + " 3|null",
        "Cllr Ash declared a personal interest which may lead to bias in item 7 and agreed to leave"
            + " the room. @ Ash|personal|item 7|true",
        "Cllr Ash declared an interest, left the meeting and took no part. @ Ash|null|null|true",
        "Cllr Ash noted a potential conflict of interest in relation to the contract. @"
            + " Ash|null|the contract|null",
        "Cllr Ash reminded the Panel that she was a governor of Elm School. @ Ash|null|she was a"
            + " governor of Elm School|null",
        "Cllr Ash asked for it to be recorded that her son owned the field. @ Ash|null|her son"
            + " owned the field|null",
        "Cllr Ash made a declaration in respect of item 9 as she is a tenant. @ Ash|null|item 9 as"
            + " she is a tenant|null",
        "It was noted that Cllr Ash was a trustee of the Elm Fund. @ Ash|null|was a trustee of the"
            + " Elm Fund|null",
        "Item 9: Cllr Ash (personal, member of the club) @ Ash|personal|Item 9 (personal, member of"
            + " the club)|null",
        "Cllr Ash \u2013 item 9 \u2013 owner Cllr Birch \u2013 item 10 \u2013 tenant @"
            + " Ash|null|item 9 \u2013 owner|null; Birch|null|item 10 \u2013 tenant|null",
      })
  void reads_who_declares_what(String text, String expected) {
    assertThat(read("Declarations of interest", text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There were no declarations of interest.",
        "None.",
        "No Declarations of Interest were made.",
        "The Chair reminded Members to declare any interest.",
        "Cllr Ash asked whether he should declare an interest and was told that he need not.",
        "Cllr Ash said that she had no interest to declare."
      })
  void reads_nothing_from_nil(String text) {
    assertThat(read("Declarations of interest", text)).isEmpty();
  }

  @Test
  void reads_a_table_with_one_cell_a_line() {
    assertThat(
            read(
                "DECLARATIONS OF INTEREST",
                "Cllr Ivy\n8\nGovernor of Elm School\nPersonal\nCllr Fern\n9\nTenant\nPrejudicial"))
        .isEqualTo("Ivy|personal|8 Governor of Elm School|null; Fern|prejudicial|9 Tenant|null");
  }

  @Test
  void reads_a_declaration_made_under_another_item() {
    assertThat(
            read(
                "Timber", "Councillor Ash declared an interest in this item and left the meeting."))
        .isEqualTo("Ash|null|this item|true");
  }
}

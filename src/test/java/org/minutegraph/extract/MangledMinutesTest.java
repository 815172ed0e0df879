package org.minutegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.minutegraph.extract.appointments.AppointmentExtractor;
import org.minutegraph.extract.attendance.AttendanceExtractor;
import org.minutegraph.extract.grammar.Dates;
import org.minutegraph.extract.grammar.DueDates;
import org.minutegraph.extract.grammar.NameRegister;
import org.minutegraph.extract.grammar.PeopleList;
import org.minutegraph.extract.grammar.Times;
import org.minutegraph.extract.interests.DeclarationExtractor;
import org.minutegraph.extract.meeting.MeetingExtractor;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.MinutesDocument;

class MangledMinutesTest {

  private static final String WHOLE =
      """
      ELM BOROUGH COUNCIL
      MINUTES of the Meeting of the Roads Panel held in the Old Hall, Elm on Monday 4 May 2020 at 6.30 pm
      ---
      Present: Councillors A Ash (Chair) (AA), Mrs Birch and J Cole; The Mayor (Cllr Bo Dell); Sam Elm, Clerk
      | Name | Role | Organisation |
      | Dr Al Fox (Vice-Chair) | Director of Roads | Elm NHS Trust |
      Apologies: Mr P Gill, Chief Executive (Jo Hill attended in his absence); Cllr Ivy for lateness
      ---
      # 1 | Apologies
      Apologies were received from Councillors Jay and Kay. Councillor Lee attended as substitute for Councillor Jay.
      # 2 | Declarations of interest
      Councillor Ash declared a personal interest in item 3 (Roads), as a trustee. She left the room.
      Cllr Ivy
      8
      Personal
      # 3 | Appointments
      That the following representatives be appointed to the Panels below: -
      - Health Panel: -
      Lead Representative: - Councillor V. Ash;
      That Councillors Ash and Jay be appointed as the Council's trustees of the Elm Charity until May 2021.
      # 4 | Exclusion of press and public
      RESOLVED that the press and public be excluded during items 5 to 6 as in paragraph 3.
      # 5 | Sale
      The next Elm Roads Panel meeting will take place on 3 June at 7pm in the Hall.
      ---
      The meeting ended at 8.52 pm.
      """;

  @Test
  void nothing_that_a_document_holds_makes_an_extractor_throw() {
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      String text = mangled(random);
      assertThatCode(() -> extract(text)).as(text).doesNotThrowAnyException();
    }
  }

  @Test
  void long_runs_of_anything_are_read_in_time() {
    for (String piece :
        List.of(
            "Councillor ",
            "A. ",
            "Ash, ",
            "(",
            "and ",
            "1.",
            "a ",
            "Councillors Ash and Birch ",
            "May ",
            "-",
            "Councillor Jay, ",
            "Clerk, ",
            "Cllr Ann Ash Oakham ",
            "Jo Ash (",
            ") ")) {
      String run = piece.repeat(4000);
      assertTimeout(Duration.ofSeconds(20), () -> extract(WHOLE.replace("Mrs Birch", run)), piece);
    }
  }

  @Test
  void the_text_before_mangling_is_read_whole() {
    MinutesDocument minutes = InventedMinutes.of(WHOLE);
    assertThat(new MeetingExtractor().find(minutes).body()).isEqualTo("Roads Panel");
    assertThat(new ExemptItemExtractor().find(minutes)).hasSize(1);
  }

  private static void extract(String text) {
    MinutesDocument minutes = InventedMinutes.of(text);
    List<Attendance> attendance = new AttendanceExtractor().find(minutes);
    NameRegister names = NameRegister.of(minutes, attendance);
    new MeetingExtractor().find(minutes);
    new AgendaItemExtractor().find(minutes);
    new DeclarationExtractor().find(minutes, names);
    new AppointmentExtractor().find(minutes, new MeetingExtractor().find(minutes), names);
    new ExemptItemExtractor().find(minutes);
    PeopleList.in(text);
    Dates.withMonthsIn(text, LocalDate.EPOCH);
    Times.in(text);
    DueDates.of(text, LocalDate.EPOCH, null);
  }

  private static String mangled(Random random) {
    StringBuilder text = new StringBuilder(WHOLE);
    String signs = "()[],;:.-\u2013\u2019'\"\n|#>& 09AZaz\uD83D\uDE00\u0001/\t";
    for (int i = 0; i < 60; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, signs.charAt(random.nextInt(signs.length())));
        default -> text.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
      }
    }
    return text.toString();
  }
}

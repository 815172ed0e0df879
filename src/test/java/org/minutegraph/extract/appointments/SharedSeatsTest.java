package org.minutegraph.extract.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.extract.Minutes;
import org.minutegraph.extract.grammar.NameRegister;
import org.minutegraph.extract.meeting.MeetingExtractor;
import org.minutegraph.model.MinutesDocument;

class SharedSeatsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "Places @ That Mr Ash be appointed to the Roads Panel, with Ms Birch as substitute. @ Ash"
            + " -> Roads Panel; Birch = substitute -> Roads Panel",
        "Places @ Mr Ash and Ms Birch were appointed to the Visits Group, Mr Elm to act as reserve."
            + " @ Ash -> Visits Group; Birch -> Visits Group; Elm = reserve -> Visits Group",
        "Chairs @ That Mr Ash be elected Chairman and Ms Birch Vice-Chairman of the Roads"
            + " Committee. @ Ash = Chairman -> Roads Committee; Birch = Vice-Chairman -> Roads"
            + " Committee",
        "Chairs @ Mr Ash was elected as Chair and Ms Birch as Vice Chair, both for a year. @ Ash ->"
            + " Chair; Birch -> Vice Chair",
        "Chairs @ Mr Ash was nominated and appointed chair, with Ms Birch as deputy. @ Ash ->"
            + " chair; Birch -> deputy",
        "Officers @ Re-elected en bloc: Mr Ash - Chair; Ms Birch - Treasurer. @ Ash -> Chair; Birch"
            + " -> Treasurer",
        "Election of Vice Chair @ Nominations: Mr Ash (proposed by Ms Birch). Elected unopposed. @"
            + " Ash -> Vice Chair",
        "Places @ It was agreed that Mr Ash join the Fund Panel in place of Ms Birch. @ Ash -> Fund"
            + " Panel",
        "Places @ The Clerk was to invite Mr Ash to join the Fund Panel. @ ``",
        "Places @ Volunteers for the task group: Mr Ash, Ms Birch. @ Ash -> task group; Birch ->"
            + " task group",
        "Staff @ Ms Birch had been offered the post of Deputy Clerk and would start in July. @"
            + " Birch -> Deputy Clerk",
        "Staff @ Ms Birch would join the Cabinet as Member for Housing from 1 April. @ Birch ="
            + " Member for Housing -> Cabinet",
        "Outside Bodies @ Fire Control Board - Mr Ash, with Ms Birch as deputy @ Ash -> Fire"
            + " Control Board; Birch = deputy -> Fire Control Board",
        "Places @ The Committee agreed to appoint: (a) Mr Ash to the Advice Board; and (b) Ms Birch"
            + " to the Housing Trust. @ Ash -> Advice Board; Birch -> Housing Trust",
        "Places @ Mr Ash, Ms Birch of Elm School and Mr Cole had been appointed to the Judging"
            + " Panel. @ Ash -> Judging Panel; Birch -> Judging Panel; Cole -> Judging Panel",
        "Outside Bodies @ Drainage Board: Mr Ash; substitute Ms Birch @ Ash -> Drainage Board;"
            + " Birch = substitute -> Drainage Board",
        "Staff @ Mr Ash had been appointed by the Elm Licensing Network as its treasurer. @ Ash ="
            + " treasurer -> Elm Licensing Network",
        "Staff @ The panel recommended Mr Ash for appointment as a lay member. @ Ash -> lay"
            + " member",
        "Office bearers @ Ms Birch takes over as Secretary from Mr Ash. @ Birch -> Secretary",
        "Staff @ Mr Ash asked about the post of Deputy Clerk. @ ``",
      })
  void reads_a_second_seat_from_the_words_of_the_first(
      String heading, String text, String expected) {
    assertThat(read(heading, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "Mr Ash no longer wished to serve as a governor of Elm School. Ms Birch was appointed in"
            + " his place. @ Birch = governor -> Elm School",
        "Mr Ash asked to be replaced on the Tourism Association. Ms Birch offered to take his"
            + " place. @ Birch -> Tourism Association",
        "The Deputy Mayor, Mr Ash, did not wish to continue and left. Ms Birch was appointed in his"
            + " stead. @ Birch -> Deputy Mayor",
        "Mr Ash, whose term of office as an Independent Member expires in May, was reappointed for"
            + " four years. @ Ash -> Independent Member",
        "Mr Ash spoke as a governor of Elm School. Ms Birch took her place at the table. @ ``",
      })
  void gives_a_successor_the_place_that_another_left(String text, String expected) {
    assertThat(read("Places", text)).isEqualTo(expected);
  }

  private static String read(String heading, String text) {
    MinutesDocument minutes = Minutes.of("# 1. " + heading + "\n\n" + text);
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
}

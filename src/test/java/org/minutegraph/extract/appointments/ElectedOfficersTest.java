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

class ElectedOfficersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "Groups @ That the Roads Task Group be established, comprising Mr Ash (Chair), "
            + "Ms Birch and Mr Elm. @ Ash = Chair -> Roads Task Group; Birch -> Roads Task "
            + "Group; Elm -> Roads Task Group",
        "Groups @ It was agreed that Mr Ash and Ms Birch would sit on the Review Panel. "
            + "@ Ash -> Review Panel; Birch -> Review Panel",
        "Groups @ Mr Ash and Ms Birch agreed to become members of the Elm Network. @ "
            + "Ash = members -> Elm Network; Birch = members -> Elm Network",
        "Groups @ The following were elected to the Hall Committee: Mr Ash, Ms Birch. @ "
            + "Ash -> Hall Committee; Birch -> Hall Committee",
        "Officers @ All were willing and were re-elected en bloc: Mr Ash (Chair), Ms "
            + "Birch (Secretary) and Mr Elm (Treasurer). @ Ash -> Chair; Birch -> Secretary; "
            + "Elm -> Treasurer",
        "Officers @ That Mr Ash and Ms Birch be, and they are hereby, re-appointed as "
            + "Chair and Secretary respectively until May. @ Ash -> Chair; Birch -> Secretary",
        "Officers @ It was agreed that Chairman Mr Ash and Secretary Ms Birch remain in "
            + "post until the AGM. @ Ash -> Chairman; Birch -> Secretary",
        "Officers @ Mr Ash agreed to stand as Treasurer and was duly elected. @ Ash -> Treasurer",
        "Election of Chairman @ Mr Ash agreed to continue for another year. @ Ash -> Chairman",
        "To elect a Vice Chairman @ Ms Birch proposed Mr Ash, Mr Elm seconded. @ Ash -> "
            + "Vice Chairman",
        "Co-option of Parish Councillor @ Mr Ash was duly co-opted. @ Ash -> Parish Councillor",
        "Committee @ That Mr Ash be, and he is hereby, re-elected to serve as Committee "
            + "member until May. @ Ash -> Committee member",
        "Auditor @ That Mr Ash be appointed internal auditor at a fee of £90. @ Ash -> "
            + "internal auditor",
        "Places @ It was noted that Mr Ash had replaced Ms Birch on the Roads Committee. "
            + "@ Ash -> Roads Committee",
        "Nominations @ Mr Ash to the Joint Waste Board. @ Ash -> Joint Waste Board",
        "Chair @ Ms Birch proposed, and Mr Elm seconded, that Mr Ash be elected "
            + "Chairman. The motion was lost by 3 votes to 9. @ ``",
      })
  void reads_officers_and_members_that_a_sentence_gives_together(
      String heading, String text, String expected) {
    assertThat(read(heading, text)).isEqualTo(expected);
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

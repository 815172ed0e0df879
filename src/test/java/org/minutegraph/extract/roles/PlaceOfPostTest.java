package org.minutegraph.extract.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.extract.Minutes;
import org.minutegraph.extract.RecordExtractor;

class PlaceOfPostTest {
  private static final RecordExtractor EXTRACTOR = new RecordExtractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "The grant to Elm Citizens Advice was kept. She had met its manager, Mr Tom Ash, in May. @"
            + " Tom Ash = manager, Elm Citizens Advice",
        "The minutes of the Roads Committee were moved by the Chairman of the Committee, Mr Ash. @"
            + " Ash = Chairman, Roads Committee",
        "The Moorland Task Group was being set up, with Mr Tom Ash as Chairman. @ Tom Ash ="
            + " Chairman, Moorland Task Group",
        "A deputation from the Elm Festival Society, comprising Mr Tom Ash (Chairperson) and Ms Jo"
            + " Birch (Treasurer), was heard. @ Tom Ash = Chairperson, Elm Festival Society; Jo"
            + " Birch = Treasurer, Elm Festival Society",
        "Elm Primary School - the headteacher, Mrs Jo Birch, spoke of the roof. @ Jo Birch ="
            + " headteacher, Elm Primary School",
        "Elm Primary School. The headteacher, Mrs Jo Birch, spoke of the roof. @ Jo Birch ="
            + " headteacher, Elm Primary School",
        "Ms Jo Birch was appointed Chair of the Roads Group in succession to Mr Tom Ash. @ Jo Birch"
            + " = Chair, Roads Group; Tom Ash = Chair, Roads Group",
        "Mr Tom Ash, one of the Ward Members, spoke. @ Tom Ash = Ward Members",
        "Mr Tom Ash, one of the Members for Elm, spoke. @ ``",
        "The Responsible Financial Officer (RFO), Mr Tom Ash, gave the figures. @ Tom Ash ="
            + " Responsible Financial Officer",
        "Mr Tom Ash, who was formerly a magistrate, agreed. @ Tom Ash = magistrate",
        "Mr Tom Ash asked to stand down as Treasurer. @ Tom Ash = Treasurer",
        "Mr Tom Ash - personal, item 6, his brother being a trustee of Elm Club. @ ``",
        "Dr Jo Birch, Principal and Chief Executive, Elm College, spoke. @ Jo Birch = Principal and"
            + " Chief Executive, Elm College",
        "He thanked Ms Jo Birch, the Town Clerk, and welcomed her successor, Mr Tom Ash. @ Jo Birch"
            + " = Town Clerk; Tom Ash = Town Clerk",
        "Mr Tom Ash MLA, Minister for Roads, wrote. @ Tom Ash = Minister for Roads",
        "Mr Tom Ash, speaking for the Elm Drivers' Association, of which he is Secretary, asked. @"
            + " Tom Ash = Secretary, Elm Drivers' Association",
        "Ms Jo Birch would be leaving in May to become Chief Executive of Oak Borough Council. @ Jo"
            + " Birch = Chief Executive, Oak Borough Council",
        "The Elm Youth Club was not asked; Mr Ash to see the leader, Ms Jo Birch, soon. @ Jo Birch"
            + " = leader, Elm Youth Club",
        "The Clerk had advice from Messrs Ash & Birch, solicitors. @ ``",
        "The Chairman, Mr Ash, thanked the Elm Trust. @ Ash = Chairman",
        "Mr Tom Ash, who chairs the Elm Health Board, said so. @ Tom Ash = chairs, Elm Health"
            + " Board",
        "It was put to the Elm Roads Panel, chaired by Mr Tom Ash, last week. @ Tom Ash = chair,"
            + " Elm Roads Panel",
        "Ms Jo Birch, who had replaced Mr Tom Ash as Head of Roads, spoke. @ Jo Birch = Head of"
            + " Roads; Tom Ash = Head of Roads",
        "Dr Jo Birch is Dean of Elm College and an adviser to the Peat Trust. @ Jo Birch = Dean,"
            + " Elm College; Jo Birch = adviser, Peat Trust",
        "Directors of Elm Homes Ltd: Mr Ash and Ms Birch. @ Ash = Directors, Elm Homes Ltd; Birch ="
            + " Directors, Elm Homes Ltd",
        "In response to a question from Mr Ash, the Director of Roads advised that it was shut. @"
            + " ``",
        "Mr Tom Ash (agent) spoke. @ Tom Ash = agent",
        "The Chair introduced Ms Jo Birch, Interim Nurse, Mr Tom Ash, Finance Director, and others."
            + " @ Jo Birch = Interim Nurse; Tom Ash = Finance Director",
      })
  void tells_who_holds_what_and_where(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  private static String read(String text) {
    return EXTRACTOR.extract(Minutes.of("# 1. Business\n\n" + text)).roles().stream()
        .map(
            role ->
                role.person().name()
                    + " = "
                    + role.role()
                    + (role.organisation() == null ? "" : ", " + role.organisation()))
        .collect(Collectors.joining("; "));
  }
}

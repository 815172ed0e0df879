package org.minutegraph.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingCutTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Apologies. Mrs Ash and Mr Elm                             | Apologies                    | Mrs Ash and Mr Elm
          Declaration of Interests. – None                          | Declaration of Interests     | None
          Election of Chair – Motion Agreed:- Cllr Ash was elected. | Election of Chair            | Motion Agreed:- Cllr Ash was elected.
          To sign the minutes of 4 May – AE proposed; BF seconded.  | To sign the minutes of 4 May | AE proposed; BF seconded.
          Vacancy – Co-option. One person had come forward for it.  | Vacancy – Co-option          | One person had come forward for it.
          Date of next meeting Tuesday 2nd July 2019 at 7pm         | Date of next meeting         | Tuesday 2nd July 2019 at 7pm
          Minutes The minutes of 4 May 2019 were signed.            | Minutes                      | The minutes of 4 May 2019 were signed.
          Minutes of 9 May 2019 The minutes of 09.05.19 were signed. | Minutes of 9 May 2019    | The minutes of 09.05.19 were signed.
          Payments The following payments were made: Post £3.       | Payments                     | The following payments were made: Post £3.
          Auditors Upon the proposition of A Bo, it was agreed to go. | Auditors                   | Upon the proposition of A Bo, it was agreed to go.
          Allotments Members considered the rents.                  | Allotments                   | Members considered the rents.
          """)
  void parts_a_heading_from_the_text_on_its_line(String line, String heading, String rest) {
    HeadingCut cut = Objects.requireNonNull(HeadingCut.of(line), line);
    assertThat(line.substring(0, cut.head())).isEqualTo(heading);
    assertThat(line.substring(cut.rest())).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Declarations of interest – for the Council to note, including dispensations",
        "Minutes of the meeting held on 4 May 2019",
        "Town Centre – Public Realm",
        "Dates for the diary and next steps"
      })
  void leaves_a_heading_whole(String heading) {
    assertThat(HeadingCut.of(heading)).isNull();
  }
}

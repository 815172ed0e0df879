package org.minutegraph.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HangingLabelsTest {

  @Test
  void puts_labels_of_one_line_or_two_above_the_names_beside_them() {
    assertThat(
            Invented.texts(
                Invented.txt(
                        """
                        Elmlough Borough Council

                        Minutes of the Leisure Committee held on Monday 4 December 2023

                        Chair              Councillor C Ash

                        Members Present    Alderman J Birch*, Alderman Mrs O Cole, Councillors
                                           N Dell, P Elm (7.09 pm) and T King

                        Officers in        Ms Colleen Lark, Director of Leisure
                        Attendance         Mr Neil Moss, Head of Leisure Services
                                           Miss Aoife Oak, Clerk

                        1  Minutes

                        The minutes were approved.

                        2  Barns

                        The report was noted.
                        """)
                    .attendance()))
        .containsExactly(
            "Chair",
            "Councillor C Ash",
            "Members Present",
            "Alderman J Birch*, Alderman Mrs O Cole, Councillors N Dell, P Elm (7.09 pm) and T"
                + " King",
            "Officers in Attendance",
            "Ms Colleen Lark, Director of Leisure",
            "Mr Neil Moss, Head of Leisure Services",
            "Miss Aoife Oak, Clerk");
  }
}

package org.minutegraph.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void reads_the_left_of_two_columns_before_the_right_one() {
    String[] left = {
      "The Clerk told the Council that",
      "the lamps in Weir Lane had been",
      "out since the storm, and that a",
      "firm had been asked to see what",
      "could be done about them before",
      "the winter. It was noted."
    };
    String[] right = {
      "Councillor Birch said that the",
      "bench by the mill pond was now",
      "beyond repair and that it ought",
      "to be taken away soon. Nobody",
      "spoke against it, and so it was",
      "agreed that it be taken away."
    };

    assertThat(new Sheet().lines(72, 100, left).lines(310, 100, right).blocks())
        .containsExactly(
            left[0],
            "+ " + left[1],
            "+ " + left[2],
            "+ " + left[3],
            "+ " + left[4],
            "+ " + left[5],
            right[0],
            "+ " + right[1],
            "+ " + right[2],
            "+ " + right[3],
            "+ " + right[4],
            "+ " + right[5]);
  }

  @Test
  void reads_names_in_three_columns_row_by_row() {
    assertThat(
            new Sheet()
                .print(72, 100, "Present:")
                .lines(72, 130, "Cllr A Ash", "Cllr B Birch")
                .lines(220, 130, "Cllr C Corley", "Cllr D Dale")
                .lines(380, 130, "Cllr E Elm", "Cllr F Fir")
                .blocks())
        .containsExactly(
            "Present:",
            "Cllr A Ash | Cllr C Corley | Cllr E Elm",
            "Cllr B Birch | Cllr D Dale | Cllr F Fir");
  }

  @Test
  void sets_the_label_beside_a_list_before_it() {
    assertThat(
            new Sheet()
                .print(72, 100, "PRESENT")
                .lines(160, 100, "Ann Ash", "Bo Birch")
                .lines(300, 100, "AA", "BB")
                .blocks())
        .containsExactly("PRESENT", "Ann Ash | AA", "Bo Birch | BB");
  }

  @Test
  void joins_the_lines_of_a_cell_where_rows_stand_further_apart() {
    assertThat(
            new Sheet()
                .lines(72, 100, "Write to the bus", "company")
                .print(220, 100, "Ann Ash")
                .print(380, 100, "3 May")
                .lines(72, 131, "Mend the gate of", "the churchyard")
                .print(220, 131, "Bo Birch")
                .print(380, 131, "9 June")
                .blocks())
        .containsExactly(
            "Write to the bus company | Ann Ash | 3 May",
            "Mend the gate of the churchyard | Bo Birch | 9 June");
  }

  @Test
  void reads_the_cells_of_a_table_with_lines() {
    assertThat(
            new Sheet()
                .grid(List.of(70f, 200f, 330f), List.of(85f, 120f, 155f))
                .print(75, 97, "Name")
                .print(205, 97, "Post")
                .lines(75, 132, "Ann", "Ash")
                .print(205, 132, "Clerk")
                .blocks())
        .containsExactly("Name | Post", "Ann Ash | Clerk");
  }

  @Test
  void keeps_who_is_to_act_out_of_the_text_beside_it() {
    assertThat(
            new Sheet()
                .lines(
                    72,
                    100,
                    "The gate is broken. The Clerk was asked to have it mended as soon as",
                    "the weather allows, and before the fair at the latest.")
                .print(510, 100, "AL")
                .print(72, 150, "The bench by the pond is to be painted.")
                .print(510, 150, "PW/AL")
                .print(72, 180, "The grass is to be cut before the fair.")
                .print(510, 180, "All")
                .blocks())
        .containsExactly(
            "The gate is broken. The Clerk was asked to have it mended as soon as",
            "+ the weather allows, and before the fair at the latest.",
            "AL",
            "The bench by the pond is to be painted.",
            "PW/AL",
            "The grass is to be cut before the fair.",
            "All");
  }
}

package org.minutegraph.extract.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpDueTest {
  @Test
  void takes_the_time_from_the_line_below_a_task() {
    assertThat(
            dues(
                """
                # 4. Bridges

                Action 1: Ms Ada Penn to show the model to the Board.

                Due: To be added to the agenda for June 2023.

                Action 2: Mr Bo Quill to share the plans.

                Due: when he can.

                Action 3: Mr Bo Quill to paint the gate by 14 June.

                Deadline: July
                """))
        .containsExactly("for June 2023|2023-06-30", "when he can|null", "by 14 June|2023-06-14");
  }

  @Test
  void takes_the_time_from_the_task_where_a_table_has_no_column_for_it() {
    assertThat(
            dues(
                """
                # 4. Actions

                What | Who

                Reply to the county - out by 30 May | Clerk

                Tell the members once the smith replies | Clerk
                """))
        .containsExactly("by 30 May|2023-05-30", "once the smith replies|null");
  }

  @Test
  void takes_the_clause_that_opens_a_task() {
    assertThat(
            dues(
                """
                # 4. Bridges

                When the deeds have come back the plans are to be lodged with the bank.
                """))
        .containsExactly("When the deeds have come back|null");
  }

  private static List<String> dues(String text) {
    return FollowUps.in(text).as(found -> found.due() + "|" + found.dueDate());
  }
}

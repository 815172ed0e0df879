package org.minutegraph.serve.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.minutegraph.query.Row;

class FollowUpTest {

  private static Row row(String name, String due, String asked) {
    Map<String, Node> values = new HashMap<>();
    values.put("followUp", NodeFactory.createLiteralString(name));
    values.put("date", NodeFactory.createLiteralString(asked));
    if (!due.isEmpty()) {
      values.put("dueDate", NodeFactory.createLiteralString(due));
    }
    return new Row(values);
  }

  private static Row met(String name, String due, String on) {
    Map<String, Node> values = new HashMap<>(row(name, due, "2021-01-01").values());
    values.put("metBy", NodeFactory.createURI("urn:item"));
    values.put("metOn", NodeFactory.createLiteralString(on));
    return new Row(values);
  }

  @Test
  void
      the_longest_overdue_comes_first_then_the_next_due_then_the_latest_undated_and_then_what_is_met() {
    List<FollowUp> tasks =
        FollowUp.of(
            List.of(
                row("old and undated", "", "2020-01-01"),
                row("new and undated", "", "2022-01-01"),
                met("done late", "2021-05-31", "2022-07-01"),
                met("done late", "2021-05-31", "2022-02-01"),
                row("due far off", "2030-01-01", "2022-01-01"),
                row("due today", "2022-06-01", "2022-01-01"),
                row("late", "2022-05-31", "2022-01-01"),
                row("very late", "2021-05-31", "2021-01-01")),
            LocalDate.of(2022, 6, 1));
    assertThat(tasks)
        .extracting(task -> task.row().text("followUp") + ": " + task.state().words())
        .containsExactly(
            "very late: overdue",
            "late: overdue",
            "due today: open",
            "due far off: open",
            "new and undated: open",
            "old and undated: open",
            "done late: met");
  }
}

package org.minutegraph.serve.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.minutegraph.query.Row;

class FollowUpTest {

  private static Row row(String name, int state, String metBy) {
    return new Row(
        Map.of(
            "followUp", NodeFactory.createURI(name),
            "state", NodeFactory.createLiteralByValue(state),
            "metBy", NodeFactory.createURI(metBy)));
  }

  @Test
  void the_first_of_several_items_that_met_it_counts() {
    List<FollowUp> tasks =
        FollowUp.of(
            List.of(row("urn:a", 1, "urn:x"), row("urn:b", 3, "urn:y"), row("urn:b", 3, "urn:z")));
    assertThat(tasks)
        .extracting(task -> task.row().text("metBy") + " " + task.state().word())
        .containsExactly("urn:x overdue", "urn:y met");
  }
}

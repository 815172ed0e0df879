package org.minutegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTableTest {
  private static final PlainTable TABLE =
      new PlainTable(
          List.of("kind", "F1", ""),
          List.of(List.of("votes", "1.000", "named=0.5"), List.of("roles", "0.9", "")));

  @Test
  void stands_in_columns() {
    assertThat(TABLE.text())
        .containsExactly("kind      F1", "votes  1.000  named=0.5", "roles    0.9");
  }

  @Test
  void stands_between_bars_in_markdown() {
    assertThat(TABLE.markdown())
        .containsExactly(
            "| kind | F1 |  |",
            "| --- | --: | --- |",
            "| votes | 1.000 | named=0.5 |",
            "| roles | 0.9 |  |");
  }
}

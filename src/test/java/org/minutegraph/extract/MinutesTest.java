package org.minutegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;

class MinutesTest {
  @Test
  void builds_items_with_the_way_back_to_the_text() {
    MinutesDocument minutes =
        Minutes.of(
            """
            Present: Cllr Ash

            PUBLIC SESSION

            # 7. Bridges

            Cllr Ash asked
            about bridges.

            - the old one
            - the new one

            Name | Task
            """);

    ItemSection item = minutes.items().get(0);
    assertThat(item.number()).isEqualTo("7");
    assertThat(item.heading().text()).isEqualTo("Bridges");
    assertThat(item.paragraphs())
        .extracting(Paragraph::kind)
        .containsExactly(
            Paragraph.Kind.TEXT,
            Paragraph.Kind.LIST_ITEM,
            Paragraph.Kind.LIST_ITEM,
            Paragraph.Kind.TABLE_ROW);
    assertThat(item.paragraphs().get(0).text().text()).isEqualTo("Cllr Ash asked about bridges.");
    assertThat(minutes.source().quote(item.paragraphs().get(0).text().span()))
        .isEqualTo("Cllr Ash asked\nabout bridges.");
    assertThat(minutes.attendance()).hasSize(1);
    assertThat(minutes.preamble()).hasSize(1);
  }
}

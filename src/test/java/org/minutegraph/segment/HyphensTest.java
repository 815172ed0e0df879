package org.minutegraph.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PassageBuilder;

class HyphensTest {

  @ParameterizedTest
  @CsvSource({
    "the minutes were confir-, med, the minutes were confirmed",
    "he was re-, elected, he was re-elected",
    "they would co-, operate, they would co-operate",
    "of self-, awareness, of self-awareness",
    "of short-, and long-term care, of short- and long-term care"
  })
  void mends_a_word_broken_at_the_end_of_a_line(String first, String second, String whole) {
    assertThat(new Hyphens(List.of()).join(passage(first), passage(second)).text())
        .isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "were confir-\\nmed and self-\\nevident, were confirmed and self-evident",
    "were confir-   med, were confir- med",
    "were confir-\\nMed, were confir- Med",
    "Present -\\nann, Present - ann"
  })
  void mends_the_lines_that_a_reader_joined(String source, String whole) {
    String text = source.replace("\\n", "\n");
    assertThat(new Hyphens(List.of()).mended(passage(text), text).text()).isEqualTo(whole);
  }

  private static Passage passage(String text) {
    return PassageBuilder.of("a", text, 0, text.length());
  }
}

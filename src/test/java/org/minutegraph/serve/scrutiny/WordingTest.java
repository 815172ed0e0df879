package org.minutegraph.serve.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void a_quotation_is_read_in_one_flow() {
    assertThat(Wording.of("It was\n  agreed by the chil-\n  dren's\tboard."))
        .isEqualTo("It was agreed by the chil-dren's board.");
  }

  @Test
  void tags_are_no_words_and_less_than_is_no_tag() {
    assertThat(Wording.of("It was <strong>agreed</strong> &amp; done."))
        .isEqualTo("It was agreed & done.");
    assertThat(Wording.of("1 < 2 and 3 > 2 &amp; so on")).isEqualTo("1 < 2 and 3 > 2 &amp; so on");
  }
}

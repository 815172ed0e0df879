package org.minutegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {

  @Test
  void a_quotation_is_read_in_one_flow() {
    assertThat(Quotation.flow("It was\n  agreed by the chil-\n  dren's\tboard."))
        .isEqualTo("It was agreed by the chil-dren's board.");
  }

  @Test
  void tags_are_no_words_and_less_than_is_no_tag() {
    assertThat(Quotation.flow("It was <strong>agreed</strong> &amp; done."))
        .isEqualTo("It was agreed & done.");
    assertThat(Quotation.flow("1 < 2 and 3 > 2 &amp; so on"))
        .isEqualTo("1 < 2 and 3 > 2 &amp; so on");
  }

  @Test
  void entries_of_lists_have_one_sign_and_keep_their_lines_where_there_is_room() {
    String list = "He covered:\n\n  * the quay - east;\n  * the\n    slip; and\n  \u2022  tides.";
    assertThat(Quotation.flow(list))
        .isEqualTo("He covered: \u2022 the quay - east; \u2022 the slip; and \u2022 tides.");
    assertThat(Quotation.lines(list))
        .isEqualTo("He covered:\n\u2022 the quay - east;\n\u2022 the slip; and\n\u2022 tides.");
    assertThat(Quotation.lines("- one\n- two")).isEqualTo("\u2022 one\n\u2022 two");
    assertThat(Quotation.lines("the 2019\u2013 20 budget -5"))
        .isEqualTo("the 2019\u2013 20 budget -5");
  }
}

package org.minutegraph.serve.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutegraph.query.Row;

class PrintedOnTest {
  private static final List<Row> PAGES = List.of(page(1, 0), page(2, 100), page(4, 200));

  private static Row page(int number, int begin) {
    return Row.EMPTY
        .with("number", Integer.toString(number))
        .with("begin", Integer.toString(begin));
  }

  @Test
  void words_stand_on_each_page_that_has_one_of_their_letters() {
    assertThat(PrintedOn.pages(PAGES, 99, 100)).containsExactly(1);
    assertThat(PrintedOn.pages(PAGES, 99, 101)).containsExactly(1, 2);
    assertThat(PrintedOn.pages(PAGES, 100, 101)).containsExactly(2);
    assertThat(PrintedOn.pages(PAGES, 0, 999)).containsExactly(1, 2, 4);
    assertThat(PrintedOn.pages(PAGES, 900, 999)).containsExactly(4);
  }

  @Test
  void where_there_are_no_pages_words_stand_on_none() {
    assertThat(PrintedOn.pages(List.of(), 0, 10)).isEmpty();
  }
}

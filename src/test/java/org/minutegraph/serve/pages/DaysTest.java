package org.minutegraph.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class DaysTest {
  private static final LocalDate SPRING = LocalDate.of(2022, 3, 8);

  @Test
  void a_span_of_one_day_names_it_once() {
    assertThat(Days.span(SPRING, SPRING)).isEqualTo("on 8 March 2022");
  }

  @Test
  void a_span_of_days_names_both_ends() {
    assertThat(Days.span(SPRING, LocalDate.of(2022, 5, 3)))
        .isEqualTo("from 8 March 2022 to 3 May 2022");
  }

  @Test
  void a_day_that_is_not_known_is_not_made_up() {
    assertThat(Days.words(null)).isEqualTo("undated");
  }
}

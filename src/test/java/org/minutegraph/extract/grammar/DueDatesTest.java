package org.minutegraph.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {
  private static final LocalDate MEETING = LocalDate.of(2024, 5, 16);

  private static @Nullable LocalDate due(String phrase) {
    return DueDates.of(phrase, MEETING, LocalDate.of(2024, 7, 18));
  }

  @ParameterizedTest
  @CsvSource({
    "by 14 June 2024,2024-06-14",
    "by 4 June,2024-06-04",
    "by 4 March,2025-03-04",
    "before 14 June 2024,2024-06-13",
    "by the end of June,2024-06-30",
    "before the end of June,2024-06-30",
    "by September 2024,2024-09-30",
    "in February,2025-02-28",
    "before September,2024-08-31",
    "in six months,2024-11-16",
    "in 12 months,2025-05-16",
    "in twelve months' time,2025-05-16",
    "within ten working days,2024-05-30",
    "within 28 days,2024-06-13",
    "in a fortnight,2024-05-30",
    "before Christmas,2024-12-24",
    "by Easter,2025-04-19",
    "by the end of the month,2024-05-31",
    "by the end of the financial year,2025-03-31",
    "by the end of that week,2024-05-17",
    "by Friday,2024-05-17",
    "by Thursday,2024-05-23",
    "next month,2024-06-30",
    "to the next meeting,2024-07-18",
  })
  void works_out_the_last_day_in_time(String phrase, LocalDate day) {
    assertThat(due(phrase)).isEqualTo(day);
  }

  @Test
  void knows_no_day_for_seasons_and_vague_words() {
    assertThat(due("in the autumn")).isNull();
    assertThat(due("as soon as possible")).isNull();
    assertThat(due("at a future meeting")).isNull();
    assertThat(due("every six months")).isNull();
  }
}

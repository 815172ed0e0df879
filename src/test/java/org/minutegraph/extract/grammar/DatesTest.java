package org.minutegraph.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatesTest {
  private static final LocalDate MEETING = LocalDate.of(2016, 6, 29);

  private static List<String> iso(String text) {
    return Dates.in(text, MEETING).stream().map(Dates.Hit::iso).toList();
  }

  @Test
  void reads_every_printed_form_of_a_day() {
    assertThat(
            iso(
                "29th June, 2016; Wednesday, 19th March, 2014; 28 July 2020; 29/06/16; 6TH APRIL,"
                    + " 2016; Tuesday the 5th of May 2015; March 19th, 2014; 1.2.2019; 2021-03-04;"
                    + " 25 th December 2012; Day1st March; 13th Feb"))
        .containsExactly(
            "2016-06-29",
            "2014-03-19",
            "2020-07-28",
            "2016-06-29",
            "2016-04-06",
            "2015-05-05",
            "2014-03-19",
            "2019-02-01",
            "2021-03-04",
            "2012-12-25",
            "2016-03-01",
            "2016-02-13");
  }

  @Test
  void reads_months_with_their_year_as_months() {
    assertThat(iso("July, 2016 and December 2020, but not in September or the 2016/17 year"))
        .containsExactly("2016-07", "2020-12");
  }

  @Test
  void reads_two_days_of_one_month_as_two() {
    assertThat(iso("on 18th and 19th of May")).containsExactly("2016-05-18", "2016-05-19");
  }

  @Test
  void takes_the_nearest_year_where_none_is_printed_unless_the_weekday_tells_another() {
    assertThat(iso("3 March and 30 November")).containsExactly("2016-03-03", "2016-11-30");
    assertThat(iso("Tuesday 3 January")).containsExactly("2017-01-03");
    assertThat(iso("Sunday 3 January")).containsExactly("2016-01-03");
  }

  @Test
  void finds_no_date_in_numbers_of_other_things() {
    assertThat(iso("24/01877/HOU, minute 12/3, 2.5.1 and we may 12 times; 12 marked")).isEmpty();
  }

  @Test
  void gives_the_place_of_the_words_weekday_included() {
    assertThat(Dates.in("held on Monday 4 May 2015.", null))
        .containsExactly(new Dates.Hit(8, 25, LocalDate.of(2015, 5, 4), true));
  }

  @Test
  void reads_every_printed_form_of_a_time() {
    assertThat(
            Times.in(
                    "2.00 p.m., 6.30pm, 7pm, 18:30, 10.00 am, 12 noon, 5:30pm, 1900 hrs, 14.15hrs,"
                        + " at 19.45 and 12.05 am")
                .stream()
                .map(Times.Hit::value))
        .containsExactly(
            LocalTime.of(14, 0),
            LocalTime.of(18, 30),
            LocalTime.of(19, 0),
            LocalTime.of(18, 30),
            LocalTime.of(10, 0),
            LocalTime.NOON,
            LocalTime.of(17, 30),
            LocalTime.of(19, 0),
            LocalTime.of(14, 15),
            LocalTime.of(19, 45),
            LocalTime.of(0, 5));
  }

  @Test
  void lends_the_start_of_a_stretch_the_half_of_the_day_of_its_end() {
    assertThat(Times.in("2.00 to 4.05pm, then 10 - 1.30pm").stream().map(Times.Hit::value))
        .containsExactly(
            LocalTime.of(14, 0), LocalTime.of(16, 5), LocalTime.of(10, 0), LocalTime.of(13, 30));
  }

  @Test
  void finds_no_time_in_amounts_and_numbers() {
    assertThat(Times.in("£6.30 for 2.00 hours under 18.30 and item 7.1")).isEmpty();
  }
}

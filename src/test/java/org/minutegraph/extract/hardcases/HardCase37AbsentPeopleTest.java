package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** People who are dead or away are named, and neither attend nor speak. */
class HardCase37AbsentPeopleTest {

  @Test
  void lets_neither_the_dead_nor_the_absent_speak() {
    Told told =
        Told.ofMinutes(
            """
            WESTMERE TOWN COUNCIL

            Minutes of the meeting held on Tuesday 3 March 2020 at 7.00 pm

            Present: Councillors Ada Ash (Chair), Bo Birch and Cy Cole

            Apologies: Councillor Fay Fern

            1. Condolences

            The Chair referred to the death of former Councillor and Honorary Alderman Walt Wren and Council stood in silence.

            2. Salt

            Councillor Fern had written that the salt was late.

            Councillor Fern reported in a letter that the barn was full.
            """);
    assertThat(told.contributions())
        .containsExactly(
            "1|The Chair|Ada Ash|STATEMENT|The Chair referred to the death of former Councillor and Honorary Alderman Walt Wren and Council stood in silence.");
  }
}

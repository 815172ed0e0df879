package org.minutegraph.serve.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "budget, `(\"budget\" OR budget*)`",
        "Home Budget, `\"home\" AND (\"budget\" OR budget*)`",
        "`\"home education\" cost`, `\"home education\" AND (\"cost\" OR cost*)`",
        "`cost \"home education\"`, `\"cost\" AND \"home education\"`",
        "of, `\"of\"`",
        "year-end, `\"year\" AND (\"end\" OR end*)`",
        "NOT x OR (y), `\"not\" AND \"x\" AND \"or\" AND \"y\"`",
        "`a\"b`, `\"a\" AND \"b\"`",
      })
  void all_words_are_looked_for_and_the_last_may_go_on(String typed, String query) {
    assertThat(Sought.of(typed).query()).isEqualTo(query);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"\"", "*", "?!", "\\", "~ ^ :"})
  void signs_alone_are_nothing_to_look_for(String typed) {
    assertThat(Sought.of(typed).nothing()).isTrue();
  }
}

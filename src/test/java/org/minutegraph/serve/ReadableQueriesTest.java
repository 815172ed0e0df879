package org.minutegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableQueriesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "q=a+b", "q=%C3%A9t%c3%a9&page=2", "q=%25", "a=%26&&=%00"})
  void what_can_be_read_is_let_through(String query) {
    assertThat(ReadableQueries.isReadable(query)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "q=%z1", "q=%1", "q=%1z", "q=%C3", "q=%C0%AF", "q=%FF"})
  void what_cannot_be_read_is_not(String query) {
    assertThat(ReadableQueries.isReadable(query)).isFalse();
  }
}

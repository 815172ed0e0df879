package org.minutegraph.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AskedTest {

  private static Asked asked(Map<String, List<String>> parameters, String accept) {
    return new Asked(
        "search", parameters, Links.from("urn:base/", "search"), accept, "http://localhost/");
  }

  @Test
  void what_may_be_answered_differently_is_another_question() {
    Set<String> questions =
        Stream.of(
                asked(Map.of("q", List.of("a", "b")), ""),
                asked(Map.of("q", List.of("a, b")), ""),
                asked(Map.of("q", List.of("a&q=b")), ""),
                asked(Map.of("q", List.of("a")), ""),
                asked(Map.of("q", List.of("a")), "text/turtle"),
                asked(Map.of("q", List.of("a text/turtle")), ""))
            .map(Asked::question)
            .collect(Collectors.toSet());
    assertThat(questions).hasSize(6);
  }

  @Test
  void numbers_that_are_none_are_the_standard() {
    Asked asked =
        asked(Map.of("page", List.of("-3"), "from", List.of("12"), "to", List.of("99999999")), "");
    assertThat(asked.page()).isEqualTo(1);
    assertThat(asked.number("from", 0)).isEqualTo(12);
    assertThat(asked.number("to", 7)).isEqualTo(7);
  }
}

package org.minutegraph.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
  private static final String BASE = "https://data.example/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "body/a/cabinet | ./doc/body/a/cabinet",
        "meeting/a/cabinet/2022-03-08 | ./doc/meeting/a/cabinet/2022-03-08",
        "meeting/a/cabinet/2022-03-08/item-7 | ./doc/meeting/a/cabinet/2022-03-08/item-7",
        "meeting/a/cabinet/2022-03-08/item-7.c3 | ./doc/meeting/a/cabinet/2022-03-08/item-7#c3",
        "meeting/a/cabinet/2022-03-08/att-4 | ./doc/meeting/a/cabinet/2022-03-08#att-4",
        "meeting/a/cabinet/2022-03-08/opening.o1 | ./doc/meeting/a/cabinet/2022-03-08#opening.o1",
        "document/a/b%20c/text#char=120,180 | ./doc/document/a/b%20c?from=120&to=180#words",
      })
  void what_an_identifier_names_has_a_place_on_a_page(String id, String address) {
    assertThat(Links.from(BASE, "").of(BASE + "id/" + id)).isEqualTo(address);
  }

  @Test
  void addresses_are_relative_to_the_page_that_holds_them() {
    Links links = Links.from(BASE, "doc/body/a/cabinet");
    assertThat(links.home()).isEqualTo("../../../");
    assertThat(links.to("search")).isEqualTo("../../../search");
    assertThat(links.of(BASE + "id/topic/a/b", "csv")).isEqualTo("../../../doc/topic/a/b.csv");
  }

  @Test
  void words_of_a_search_stay_within_their_parameter() {
    assertThat(Links.from(BASE, "search").search("a&b=c #1"))
        .isEqualTo("./search?q=a%26b%3Dc+%231");
  }

  @Test
  void what_is_no_page_of_the_web_leads_nowhere() {
    Links links = Links.from(BASE, "");
    assertThat(links.of("javascript:alert(1)")).isEmpty();
    assertThat(links.of("urn:x")).isEmpty();
    assertThat(links.of("https://other.example/x")).isEqualTo("https://other.example/x");
  }
}

package org.minutegraph.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.Jurisdiction;

class ExemptParagraphsTest {

  @Test
  void england_numbered_anew_on_the_first_of_march_2006() {
    assertThat(codes("3", Jurisdiction.ENGLAND, "2006-02-28"))
        .containsExactly("exempt-england-wales-1986/3");
    assertThat(codes("3", Jurisdiction.ENGLAND, "2006-03-01"))
        .containsExactly("exempt-england-2006/3");
  }

  @Test
  void wales_has_numbers_of_its_own_and_no_others() {
    assertThat(codes("14", Jurisdiction.WALES, "2010-01-01"))
        .containsExactly("exempt-wales-2007/14");
    assertThat(codes("3", Jurisdiction.WALES, "2010-01-01")).isEmpty();
    assertThat(codes("3", Jurisdiction.WALES, "2006-06-01")).isEmpty();
  }

  @Test
  void the_numbers_of_part_and_schedule_are_no_paragraphs() {
    assertThat(codes("1, 2 and 3 of Part 1 of Schedule 12A", Jurisdiction.ENGLAND, "2019-01-01"))
        .containsExactly("exempt-england-2006/1", "exempt-england-2006/2", "exempt-england-2006/3");
  }

  @Test
  void without_country_or_date_there_is_no_code() {
    assertThat(ExemptParagraphs.codes("3", null, LocalDate.of(2019, 1, 1))).isEmpty();
    assertThat(ExemptParagraphs.codes("3", Jurisdiction.SCOTLAND, null)).isEmpty();
  }

  private static List<String> codes(String printed, Jurisdiction jurisdiction, String date) {
    return ExemptParagraphs.codes(printed, jurisdiction, LocalDate.parse(date)).stream()
        .map(Node::getURI)
        .map(iri -> iri.replace("https://w3id.org/minutegraph/cv/", ""))
        .toList();
  }
}

package org.minutegraph.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolePhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Chair asked for more. | The Chair",
        "The Assistant Director for Children's Social Care advised | The Assistant Director for"
            + " Children's Social Care",
        "Service Manager – Parks Upkeep and Events Based Hub noted | Service Manager – Parks Upkeep"
            + " and Events Based Hub",
        "The Assistant Director - Clean Streets, Market Trading and Business Support and the"
            + " Service Manager said | The Assistant Director - Clean Streets, Market Trading and"
            + " Business Support",
        "Interim Strategic Director also noted | Interim Strategic Director",
        "The Leader of the Council said | The Leader of the Council",
        "Cabinet Member for Housing, Planning and Growth introduced | Cabinet Member for Housing,"
            + " Planning and Growth",
        "Head of Roads, Ann Lee, said | Head of Roads",
        "the Assistant Director (Climate) agreed | the Assistant Director (Climate)",
        "Performance and Quality Manager, presented | Performance and Quality Manager",
        "the clerk reported | the clerk",
        "The Performance Manager, Public Health agreed to look | The Performance Manager, Public"
            + " Health",
        "the Strategic Director, Children and Young People's Services, replied | the Strategic"
            + " Director, Children and Young People's Services",
        "The Clerk, Ann Lee, said | The Clerk",
        "Director of Public Health, and Lois Hale | Director of Public Health",
        "Head of Roads and Councillor Ash said | Head of Roads",
        "Head of Harbour Maintenance Services, submitted | Head of Harbour Maintenance Services",
        "Members asked | Members",
        "A Member asked | A Member",
        "The Partnership felt | The Partnership",
        "A resident of Mill Lane complained | A resident of Mill Lane",
        "Members of the Youth Panel said | Members of the Youth Panel",
        "A member of the public asked | A member of the public",
        "Several members were sorry | Several members",
      })
  void reads_a_whole_phrase(String text, String phrase) {
    assertThat(RolePhrases.at(text, 0).map(p -> text.substring(p.start(), p.end())))
        .contains(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"The report noted", "Ann Lee said", "Concern was voiced", "The director's view"})
  void finds_none_where_none_stands(String text) {
    assertThat(RolePhrases.at(text, 0)).isEmpty();
  }

  @Test
  void finds_the_post_beside_a_name() {
    String text = "Ann Lee, Strategic Director, Culture Directorate, spoke.";
    assertThat(RolePhrases.after(text, 7).map(p -> text.substring(p.start(), p.end())))
        .contains("Strategic Director");
  }
}

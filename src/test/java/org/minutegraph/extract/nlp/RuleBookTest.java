package org.minutegraph.extract.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleBookTest {
  private static final Language LANGUAGE = new Language();

  private static final String RULES =
      """
      # Posts that somebody is given.
      $VERB = /appointed|elected/
      $POST = [{tag:/NNP?/}]
      example: Ann Lee was elected Vice Chair.
      rule post: $VERB (?$post $POST+)

      example: Thanks to Bill.
      rule thanks: /thanks/ /to/
          (?$whom [{tag:/NNP/}]+)
          (?$why /for/ []+)?
      """;

  @Test
  void gives_named_groups_with_their_place_in_the_text() {
    RuleBook book = new RuleBook(RuleFile.parse(RULES));
    String text = "It was late. \uD83C\uDF33 Ann Lee was elected Vice Chair.";
    assertThat(book.in(LANGUAGE.tagged(text)))
        .containsExactly(new Match("post", 28, 46, Map.of("post", new Match.Group(36, 46))));
    assertThat(text.substring(36, 46)).isEqualTo("Vice Chair");
  }

  @Test
  void leaves_out_a_group_that_took_no_part() {
    RuleBook book = new RuleBook(RuleFile.parse(RULES));
    assertThat(book.in(LANGUAGE.tagged("Many thanks to Bill Moss")))
        .containsExactly(new Match("thanks", 5, 24, Map.of("whom", new Match.Group(15, 24))));
  }

  @Test
  void tells_which_line_it_does_not_understand() {
    assertThatThrownBy(() -> RuleFile.parse("nonsense"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("neither example, rule nor name: nonsense");
    assertThatThrownBy(() -> RuleFile.parse("rule bare: /x/"))
        .hasMessage("neither example, rule nor name: rule bare: /x/");
  }

  @Test
  void keeps_rules_in_order_with_their_examples() {
    assertThat(new RuleBook(RuleFile.parse(RULES)).rules())
        .extracting(Rule::name, Rule::example)
        .containsExactly(
            tuple("post", "Ann Lee was elected Vice Chair."), tuple("thanks", "Thanks to Bill."));
  }

  @Test
  void has_no_matches_without_rules() {
    assertThat(new RuleBook(new RuleFile(Map.of(), List.of())).in(LANGUAGE.sentences("A b.")))
        .isEmpty();
  }
}

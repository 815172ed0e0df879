package org.minutegraph.extract.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Passage;

class StatedRolesTest {
  @Test
  void stands_a_name_within_a_name() {
    String text = "Alderman Ned Fox, Head of Roads, spoke.";
    Passage passage = new Passage("test", text, List.of(new Passage.Piece(0, 0, text.length())));
    Hit whole = hit(passage, 0, 16);
    Hit within = hit(passage, 9, 16);
    assertThat(StatedRoles.in(text, List.of(whole, within)))
        .extracting(stated -> stated.split().role())
        .containsExactly("Head of Roads", "Head of Roads");
  }

  private static Hit hit(Passage passage, int from, int to) {
    Mention mention =
        new Mention(
            passage.text().substring(from, to), null, Mention.Form.NAME, passage.span(from, to));
    return new Hit(from, to, mention);
  }
}

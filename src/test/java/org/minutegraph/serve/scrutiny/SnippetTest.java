package org.minutegraph.serve.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minutegraph.serve.scrutiny.Snippet.Part;

class SnippetTest {

  @Test
  void marks_whole_words_that_begin_with_what_was_sought() {
    assertThat(Snippet.of("The budgets, rebudgeted: budget.", Sought.of("Budget")).parts())
        .containsExactly(
            new Part("The ", false),
            new Part("budgets", true),
            new Part(", rebudgeted: ", false),
            new Part("budget", true),
            new Part(".", false));
  }

  @Test
  void a_long_text_is_cut_at_words_around_the_first_find() {
    String text = "one ".repeat(200) + "needle " + "two ".repeat(200);
    List<Part> parts = Snippet.of(text, Sought.of("needle")).parts();
    String shown = parts.stream().map(Part::text).collect(Collectors.joining());
    assertThat(shown).startsWith("… one ").contains("one needle two").endsWith("two …");
    assertThat(shown.length()).isLessThan(330);
  }

  @Test
  void a_text_without_the_words_is_shown_from_its_beginning() {
    assertThat(Snippet.of("Nothing of it.", Sought.of("needle")).parts())
        .containsExactly(new Part("Nothing of it.", false));
  }
}

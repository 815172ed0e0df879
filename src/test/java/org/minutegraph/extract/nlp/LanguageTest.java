package org.minutegraph.extract.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanguageTest {
  private static final Language LANGUAGE = new Language();

  @Test
  void splits_sentences_and_gives_the_offsets_of_words() {
    assertThat(LANGUAGE.sentences("It was noted. Ann asked."))
        .containsExactly(
            new Sentence(
                List.of(token("It", 0), token("was", 3), token("noted", 7), token(".", 12))),
            new Sentence(List.of(token("Ann", 14), token("asked", 18), token(".", 23))));
  }

  @Test
  void counts_characters_beyond_the_basic_plane_as_two_and_passes_over_pictures() {
    String text = "\uD83C\uDF33 Trees \uD842\uDFB7 grow.";
    assertThat(LANGUAGE.sentences(text).get(0).tokens())
        .extracting(token -> text.substring(token.start(), token.end()))
        .containsExactly("Trees", "\uD842\uDFB7", "grow", ".");
  }

  @Test
  void makes_typographic_apostrophes_plain_but_keeps_the_place() {
    assertThat(LANGUAGE.sentences("Children\u2019s").get(0).tokens())
        .containsExactly(token("Children", 0), new Token("'s", "", 8, 10));
  }

  @Test
  void knows_nouns_and_verbs_in_any_form_and_case_and_no_names() {
    assertThat(List.of("Hedge", "allotments", "REPAIRED", "Tarnweld", "Brindleby"))
        .extracting(LANGUAGE::isCommon)
        .containsExactly(true, true, true, false, false);
  }

  @Test
  void finds_no_sentence_in_white_space() {
    assertThat(LANGUAGE.sentences("")).isEmpty();
    assertThat(LANGUAGE.sentences(" \n\u00A0 ")).isEmpty();
  }

  @Test
  void cuts_a_sentence_that_does_not_end() {
    List<Sentence> sentences = LANGUAGE.sentences("oak ".repeat(250));
    assertThat(sentences)
        .extracting(sentence -> sentence.tokens().size())
        .containsExactly(100, 100, 50);
  }

  @Test
  void reads_a_text_longer_than_a_piece_without_losing_a_word() {
    String text = "The hedge was cut. ".repeat(5_000);
    List<Sentence> sentences = LANGUAGE.sentences(text);
    assertThat(sentences.stream().mapToInt(each -> each.tokens().size()).sum()).isEqualTo(25_000);
    Sentence last = sentences.get(sentences.size() - 1);
    assertThat(text.substring(last.start(), last.end())).isEqualTo("The hedge was cut.");
  }

  @Test
  void shortens_a_word_without_end_but_keeps_its_place() {
    Token word = LANGUAGE.tagged("a".repeat(1_000)).get(0).tokens().get(0);
    assertThat(word.word()).hasSize(80);
    assertThat(word.end()).isEqualTo(1_000);
  }

  @Test
  void takes_rubbish_in_bounded_time() {
    List<String> rubbish =
        List.of(
            "a",
            "-",
            ".",
            "a.",
            "a-",
            "http://a/",
            "1,",
            "'",
            "(",
            "\uD83C\uDF33",
            "\uD83C",
            "\u0000",
            "@a",
            "<a ",
            "&amp;");
    for (String each : rubbish) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> LANGUAGE.tagged(each.repeat(400)), each);
    }
  }

  @Test
  void tags_words_with_their_part_of_speech() {
    assertThat(LANGUAGE.tagged("The Panel asked questions.").get(0).tokens())
        .extracting(Token::tag)
        .containsExactly("DT", "NNP", "VBD", "NNS", ".");
  }

  @Test
  void gives_names_with_their_kind_and_place() {
    String text = "Mary Rowntree of Acme Holdings came to Norwich.";
    assertThat(LANGUAGE.entities(text))
        .containsExactly(
            new Entity(Entity.Kind.PERSON, 0, 13),
            new Entity(Entity.Kind.ORGANIZATION, 17, 30),
            new Entity(Entity.Kind.LOCATION, 39, 46));
  }

  @Test
  void answers_the_same_in_any_order_and_from_any_thread() {
    List<String> texts =
        IntStream.range(0, 40)
            .mapToObj(i -> "Mrs. Oakley" + i + " thanked Brindle Trust.")
            .toList();
    List<List<Entity>> alone = texts.stream().map(LANGUAGE::entities).toList();
    List<List<Entity>> together = texts.parallelStream().map(new Language()::entities).toList();
    assertThat(together).isEqualTo(alone);
  }

  private static Token token(String word, int start) {
    return new Token(word, "", start, start + word.length());
  }
}

package org.minutegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.Council;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Origin;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PassageBuilder;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.model.SourceSpan;
import org.minutegraph.model.Wording;

class WordingsTest {
  private static final String TEXT =
      """
      **Cllr Yew** asked for:

        \u2022 a re-
          port on the quay
      Page 2
        \u2022 a map.

      Mr Moss
      thanked her.
      Next steps follow.
      """;

  @Test
  void a_stretch_is_worded_by_its_paragraphs() {
    assertThat(worded("**Cllr", "map.").text())
        .isEqualTo("Cllr Yew asked for:\n- a report on the quay\n- a map.");
    assertThat(worded("a re-", "quay").text()).isEqualTo("- a report on the quay");
  }

  @Test
  void line_ends_alone_are_no_other_wording() {
    assertThat(wordings("Mr Moss", "her.")).isEmpty();
  }

  @Test
  void what_the_paragraphs_lack_is_not_left_out() {
    assertThat(wordings("Mr Moss", "follow.")).isEmpty();
  }

  private static Wording worded(String from, String to) {
    List<Wording> found = wordings(from, to);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<Wording> wordings(String from, String to) {
    SourceSpan span = new SourceSpan("a", TEXT.indexOf(from), TEXT.indexOf(to) + to.length());
    return new Wordings(minutes()).of(Stream.of(span, span));
  }

  private static MinutesDocument minutes() {
    SourceDocument source =
        new SourceDocument(
            "a",
            Council.named("Testham"),
            TEXT,
            "text/plain",
            "0",
            Origin.of("a.txt"),
            List.of(),
            List.of());
    List<Paragraph> paragraphs =
        List.of(
            paragraph(Paragraph.Kind.TEXT, passage("Cllr Yew").join(" ", passage("asked for:"))),
            paragraph(
                Paragraph.Kind.LIST_ITEM, passage("a re").join("", passage("port on the quay"))),
            paragraph(Paragraph.Kind.LIST_ITEM, passage("a map.")),
            paragraph(Paragraph.Kind.TEXT, passage("Mr Moss\nthanked her.")));
    ItemSection item =
        new ItemSection(
            1, "1", passage("Cllr"), List.of(), paragraphs, new SourceSpan("a", 0, TEXT.length()));
    return new MinutesDocument(
        source,
        List.of(),
        List.of(),
        List.of(),
        List.of(item),
        List.of(),
        List.of(span("Page 2")),
        List.of());
  }

  private static SourceSpan span(String words) {
    int start = TEXT.indexOf(words);
    return new SourceSpan("a", start, start + words.length());
  }

  private static Paragraph paragraph(Paragraph.Kind kind, Passage text) {
    return new Paragraph(kind, text, List.of(), 0, 0);
  }

  private static Passage passage(String words) {
    return PassageBuilder.of("a", TEXT, span(words).start(), span(words).end());
  }
}

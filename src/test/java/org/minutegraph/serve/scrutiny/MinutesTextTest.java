package org.minutegraph.serve.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.minutegraph.query.Row;
import org.minutegraph.serve.scrutiny.MinutesText.Kind;
import org.minutegraph.serve.scrutiny.MinutesText.Piece;

class MinutesTextTest {

  private static Row page(int number, int begin) {
    return new Row(
        Map.of(
            "number", NodeFactory.createLiteralByValue(number),
            "begin", NodeFactory.createLiteralByValue(begin)));
  }

  @Test
  void places_count_code_points() {
    assertThat(MinutesText.of("a\uD83D\uDE00bcd", "text/plain", List.of(), 2, 4))
        .containsExactly(
            new Piece(Kind.PLAIN, "a\uD83D\uDE00"),
            new Piece(Kind.MARKED, "bc"),
            new Piece(Kind.PLAIN, "d"));
  }

  @Test
  void pages_begin_where_they_begin_also_within_marked_words() {
    assertThat(MinutesText.of("abcdef", "application/pdf", List.of(page(1, 0), page(2, 3)), 2, 5))
        .containsExactly(
            new Piece(Kind.PAGE, "1"),
            new Piece(Kind.PLAIN, "ab"),
            new Piece(Kind.MARKED, "c"),
            new Piece(Kind.PAGE, "2"),
            new Piece(Kind.MARKED, "de"),
            new Piece(Kind.PLAIN, "f"));
  }

  @Test
  void html_is_shown_without_its_tags_and_marked_by_its_source() {
    String html = "<h1>Minutes</h1><p>It was <b>agreed &amp;  minuted</b>.</p><script>x</script>";
    int from = html.indexOf("was");
    int to = html.indexOf("  minuted");
    assertThat(MinutesText.of(html, "text/html", List.of(), from, to))
        .containsExactly(
            new Piece(Kind.PLAIN, "Minutes"),
            new Piece(Kind.PLAIN, "\n\n"),
            new Piece(Kind.PLAIN, "It "),
            new Piece(Kind.MARKED, "was "),
            new Piece(Kind.MARKED, "agreed &"),
            new Piece(Kind.PLAIN, " minuted"),
            new Piece(Kind.PLAIN, "."));
  }

  @Test
  void places_outside_the_text_mark_nothing() {
    assertThat(MinutesText.of("abc", "text/plain", List.of(), 9, 12))
        .containsExactly(new Piece(Kind.PLAIN, "abc"));
  }
}

package org.minutegraph.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.SourceSpan;

class PdfPlacesTest {
  private static final PdfText TEXT =
      new Sheet()
          .lines(72, 100, "Councillor Birch asked when the", "lamps in Weir Lane would be mended.")
          .turn()
          .print(72, 100, "The Clerk replied.")
          .read();

  @Test
  void gives_a_box_for_each_line_of_the_words() {
    List<PagePlace> places = places("asked when the\nlamps in");

    assertThat(places).hasSize(2);
    assertThat(places.get(0).page()).isEqualTo(1);
    assertThat(places.get(0).left()).isBetween(150f, 154f);
    assertThat(places.get(0).top()).isBetween(90f, 93f);
    assertThat(places.get(0).width()).isBetween(70f, 85f);
    assertThat(places.get(1).left()).isEqualTo(72f);
    assertThat(places.get(1).top() - places.get(0).top()).isBetween(12.9f, 13.1f);
  }

  @Test
  void knows_the_page() {
    assertThat(places("The Clerk replied.")).extracting(PagePlace::page).containsExactly(2);
  }

  @Test
  void finds_nothing_where_nothing_is_printed() {
    assertThat(new PdfPlaces(TEXT).of(new SourceSpan("a", 0, 0))).isEmpty();
  }

  private static List<PagePlace> places(String words) {
    int start = TEXT.text().indexOf(words);
    return new PdfPlaces(TEXT).of(new SourceSpan("a", start, start + words.length()));
  }
}

package org.minutegraph.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.SourceSpan;

class MangledMinutesTest {
  private static final String SEED =
      "# ROADS PANEL\n\nMinutes of 3 June 2019\n\n**Present:** Ada Quill\n\n| a | b |\n|---|---|\n| c | d |\n\n"
          + "1. MINUTES\n\nThe minutes were agreed.\fPage 2 of 3\n\n<p>2. BINS</p>\n\n- one\n  - two\n\n"
          + "RESOLVED:\n(1) That it be noted.\n\n24/3   FEES &amp; FINES  \nself-\nmade\n\n\u2022 dot   AQ\n";

  private static final String SIGNS =
      "\u0007\t\n\r\f #*_<>|-()[]&;.:/\\$1aIVX\u00a0\u2013\ud83d\ude00\u0301\ufeff\u00ad\uf0b7";

  @Test
  void never_throws_and_never_points_outside_the_text() {
    Random random = new Random(20190603);
    for (int round = 0; round < 120; round++) {
      String text = mangled(random);
      for (String name : new String[] {"m.txt", "m.md", "m.html"}) {
        check(Invented.minutes(name, name.endsWith("html") ? "<html>" + text : text));
      }
    }
  }

  private static String mangled(Random random) {
    StringBuilder text = new StringBuilder(SEED);
    for (int i = 0; i < 12; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 1 -> text.deleteCharAt(at);
        default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 30)));
      }
    }
    return text + "x";
  }

  private static void check(MinutesDocument minutes) {
    int length = minutes.source().text().length();
    int position = 0;
    for (ItemSection item : minutes.items()) {
      position++;
      assertThat(item.position()).isEqualTo(position);
      assertThat(item.span().end()).isLessThanOrEqualTo(length);
      assertThat(item.heading().text()).isNotBlank();
    }
    for (SourceSpan aside : minutes.putAside()) {
      assertThat(aside.end()).isLessThanOrEqualTo(length);
    }
  }

  @Test
  @Timeout(60)
  void is_done_in_good_time_with_texts_made_to_be_slow() {
    int length = 20_000;
    for (String piece :
        new String[] {
          "a",
          "1. ",
          "A\n",
          "1.1 ",
          "(a) ",
          "x-\n",
          "- ",
          "AB  CD   ",
          "**",
          "Minute ",
          "\n\n1. A\n"
        }) {
      String text = "Minutes\n\nPresent: A Quill\n\n" + piece.repeat(length / piece.length());
      for (String name : new String[] {"m.txt", "m.md", "m.html"}) {
        Invented.reading(name, text)
            .ifPresent(document -> check(new Segmenter().segment(document)));
      }
    }
  }
}

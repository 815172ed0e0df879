package org.minutegraph.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static Card item(String name) {
    return new Card(Kind.ITEM, name);
  }

  /** Each list of cards in a segment of its own; the last card of all is taken out again. */
  private static Cards cards(List<List<Card>> segments) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    IndexWriterConfig settings =
        new IndexWriterConfig(new StandardAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, settings)) {
      for (List<Card> segment : segments) {
        for (Card card : segment) {
          writer.addDocument(card.document());
        }
        writer.commit();
      }
      writer.deleteDocuments(new Term(Key.THING.name(), "gone"));
    }
    return new Cards(DirectoryReader.open(directory));
  }

  private static Tally tally(List<List<Card>> segments) throws IOException {
    return cards(segments).tally(Selection.of(Kind.ITEM));
  }

  private static Tally tally() throws IOException {
    return tally(
        List.of(
            List.of(
                item("1").counted(Key.BODY, "p", "Panel").counted(Key.YEAR, "2021"),
                item("2").counted(Key.BODY, "b", "Board").counted(Key.YEAR, "2021"),
                item("3").counted(Key.NAMED, "f", "Forum")),
            List.of(
                item("4")
                    .counted(Key.BODY, "p", "Panel")
                    .counted(Key.BODY, "c", "Cabinet")
                    .counted(Key.YEAR, "2020")),
            List.of(
                item("gone").counted(Key.BODY, "a", "Abbey").counted(Key.YEAR, "2019"),
                item("5").counted(Key.BODY, "p", "Panel").counted(Key.YEAR, "2021"))));
  }

  @Test
  void segments_are_counted_together_in_order_of_names_without_what_was_taken_out()
      throws IOException {
    Tally tally = tally();
    assertThat(tally.total()).isEqualTo(5);
    assertThat(tally.by(Key.BODY))
        .containsExactly(
            new Count("b", "Board", 1), new Count("c", "Cabinet", 1), new Count("p", "Panel", 3));
    assertThat(tally.by(Key.NAMED)).containsExactly(new Count("f", "Forum", 1));
    assertThat(tally.by(Key.PERSON)).isEmpty();
    assertThat(tally.values(Key.BODY)).isEqualTo(3);
  }

  @Test
  void pairs_of_several_segments_are_counted_together() throws IOException {
    assertThat(tally().by(Key.BODY, Key.YEAR))
        .containsExactly(
            new PairCount(new Count("b", "Board", 1), "2021"),
            new PairCount(new Count("c", "Cabinet", 1), "2020"),
            new PairCount(new Count("p", "Panel", 1), "2020"),
            new PairCount(new Count("p", "Panel", 2), "2021"));
  }

  @Test
  void the_most_frequent_come_first_and_of_those_counted_alike_the_first_names()
      throws IOException {
    Tally tally = tally();
    assertThat(tally.top(Key.BODY, 2))
        .containsExactly(new Count("p", "Panel", 3), new Count("b", "Board", 1));
    for (int most = 0; most < 5; most++) {
      assertThat(tally.top(Key.BODY, most))
          .isEqualTo(tally.by(Key.BODY).stream().sorted(Count.MOST_FIRST).limit(most).toList());
    }
  }

  @Test
  void of_no_cards_nothing_is_counted() throws IOException {
    Tally tally = tally(List.of());
    assertThat(tally.total()).isZero();
    assertThat(tally.by(Key.BODY)).isEmpty();
    assertThat(tally.top(Key.BODY, 3)).isEmpty();
    assertThat(tally.by(Key.BODY, Key.YEAR)).isEmpty();
  }

  private static Card dated(String name, String day) {
    return item(name).text("name", name).sorted(Order.Field.DATE, day);
  }

  private static List<String> names(Cards cards, Order order, int from, int count) {
    return cards.rows(Selection.of(Kind.ITEM), order, from, count).stream()
        .map(row -> row.text("name"))
        .toList();
  }

  @Test
  void cards_of_several_segments_are_put_in_one_order_and_those_without_a_day_are_the_oldest()
      throws IOException {
    Cards cards =
        cards(
            List.of(
                List.of(dated("c", "2021-05-01"), dated("a", "2020-01-01"), dated("f", "")),
                List.of(item("b").text("name", "b")),
                List.of(dated("e", "2019-07-07"), dated("d", "2021-05-01"))));
    assertThat(names(cards, Order.OLDEST, 0, 10)).containsExactly("b", "f", "e", "a", "c", "d");
    assertThat(names(cards, Order.NEWEST, 0, 10)).containsExactly("c", "d", "a", "e", "b", "f");
    assertThat(names(cards, Order.NEWEST, 1, 2)).containsExactly("d", "a");
  }
}

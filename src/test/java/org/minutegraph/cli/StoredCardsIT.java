package org.minutegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.cards.CardDump;
import org.minutegraph.cards.Drawer;
import org.minutegraph.cli.Door.Outcome;
import org.minutegraph.generate.GenerateCouncil;
import org.minutegraph.load.Store;

class StoredCardsIT {
  private static final int MEETINGS = 9;
  private static final int AT_ONCE = 4;
  private static final String ANEW = "what pages list is made anew as a whole";

  @TempDir private Path folder;
  private List<Path> documents = List.of();

  /** A council of whose minutes, in no order, the first are loaded together. */
  @BeforeEach
  void load_some() throws IOException {
    GenerateCouncil.write(folder.resolve("council"), 15, MEETINGS, 8);
    List<Path> all = new ArrayList<>(minutes());
    all.sort(null);
    Collections.shuffle(all, new Random(4));
    FileUtils.copyDirectory(folder.resolve("council/minutes").toFile(), input().toFile());
    for (Path document : all) {
      Files.delete(input().resolve(document));
    }
    documents = all;
    for (Path document : all.subList(0, AT_ONCE)) {
      arrive(document);
    }
    assertThat(load().err()).isEqualTo(AT_ONCE + " documents\n");
  }

  private List<Path> minutes() throws IOException {
    Path source = folder.resolve("council/minutes");
    try (Stream<Path> files = Files.walk(source)) {
      return files.filter(f -> f.toString().endsWith(".md")).map(source::relativize).toList();
    }
  }

  private Path input() {
    return folder.resolve("minutes");
  }

  private void arrive(Path document) throws IOException {
    Files.copy(folder.resolve("council/minutes").resolve(document), input().resolve(document));
  }

  private Outcome load() {
    return new Door(folder).run("load", "minutes", "--store", "store");
  }

  /** The cards of the store, and those that are made of its graph as a whole. */
  private void are_as_made_anew() throws IOException {
    Path anew = folder.resolve("anew");
    FileUtils.deleteDirectory(anew.toFile());
    try (Store store = Store.existing(folder.resolve("store"))) {
      assertThat(Drawer.earlierMeetings(store.cards(), store.state())).isZero();
      try (Drawer drawer = Drawer.in(anew, store.state(), store.dataset())) {
        drawer.fill();
      }
    }
    assertThat(dump(folder.resolve("store/cards"))).isEqualTo(dump(anew));
  }

  private static List<String> dump(Path cards) throws IOException {
    try (Directory directory = FSDirectory.open(cards)) {
      return CardDump.of(directory);
    }
  }

  @Test
  void minutes_that_come_alone_or_are_changed_leave_the_cards_of_a_whole() throws IOException {
    for (Path document : documents.subList(AT_ONCE, MEETINGS)) {
      arrive(document);
      assertThat(load().err()).startsWith("1 document, ").doesNotContain(ANEW);
      are_as_made_anew();
    }
    Path changed = input().resolve(documents.get(2));
    Files.writeString(
        changed,
        Files.readString(changed).replaceAll("Councillors? [^.;]{3,400}", "Councillor Zeal"));
    assertThat(load().err()).startsWith("1 document, ").doesNotContain(ANEW);
    are_as_made_anew();
  }

  @Test
  void a_compacted_store_keeps_its_cards_and_nothing_of_earlier_ones() throws IOException {
    arrive(documents.get(AT_ONCE + 1));
    load();
    List<String> before = dump(folder.resolve("store/cards"));
    assertThat(new Door(folder).run("compact", "--store", "store").code()).isZero();
    are_as_made_anew();
    assertThat(dump(folder.resolve("store/cards"))).isEqualTo(before);
    try (Directory directory = FSDirectory.open(folder.resolve("store/cards"));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(reader.numDeletedDocs()).isZero();
    }
    arrive(documents.get(AT_ONCE));
    assertThat(load().err()).doesNotContain(ANEW);
    are_as_made_anew();
  }

  /** As after a load that ended between the graph and its cards. */
  @Test
  void cards_of_another_state_are_made_anew_as_a_whole() throws IOException {
    Path cards = folder.resolve("store/cards");
    FileUtils.copyDirectory(cards.toFile(), folder.resolve("earlier").toFile());
    arrive(documents.get(AT_ONCE));
    load();
    FileUtils.deleteDirectory(cards.toFile());
    FileUtils.moveDirectory(folder.resolve("earlier").toFile(), cards.toFile());
    arrive(documents.get(AT_ONCE + 1));
    assertThat(load().err()).contains(ANEW);
    are_as_made_anew();
  }
}

package org.minutegraph.cards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.minutegraph.query.QueryTarget;

/** Cards in a folder. One process at a time has it open. */
final class KeptCards {
  /** Cards that another version of this program wrote may lack something. */
  private static final String VERSION = "3\n";

  private static final String STATE = "state.txt";

  private KeptCards() {}

  static Cards in(Path folder, String state, QueryTarget graph) {
    try {
      if (!holds(folder, VERSION + state)) {
        make(folder, VERSION + state, graph);
      }
      return new Cards(FSDirectory.open(folder));
    } catch (IOException e) {
      throw new UncheckedIOException("no cards can be kept in " + folder, e);
    }
  }

  /** Those of an earlier state, that this version wrote; null where there are none. */
  static @Nullable Cards earlier(Path folder, String state) {
    try {
      Path held = folder.resolve(STATE);
      if (!Files.exists(held)) {
        return null;
      }
      String of = Files.readString(held);
      boolean use = of.startsWith(VERSION) && !of.equals(VERSION + state);
      return use ? new Cards(FSDirectory.open(folder)) : null;
    } catch (IOException e) {
      throw new UncheckedIOException("the cards in " + folder + " cannot be read", e);
    }
  }

  private static boolean holds(Path folder, String state) throws IOException {
    Path held = folder.resolve(STATE);
    return Files.exists(held) && Files.readString(held).equals(state);
  }

  /** Made beside, then moved: what is there is whole. */
  private static void make(Path folder, String state, QueryTarget graph) throws IOException {
    Path beside = folder.resolveSibling(folder.getFileName() + "-new");
    delete(beside);
    try (FSDirectory directory = FSDirectory.open(beside)) {
      CardMaker.write(graph, directory);
    }
    Files.writeString(beside.resolve(STATE), state);
    delete(folder);
    Files.move(beside, folder);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> all;
      try (Stream<Path> files = Files.walk(folder)) {
        all = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : all) {
        Files.delete(file);
      }
    }
  }
}

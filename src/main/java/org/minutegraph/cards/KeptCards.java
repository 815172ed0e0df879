package org.minutegraph.cards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.minutegraph.query.QueryTarget;

/** Cards in a folder. One process at a time has it open. */
final class KeptCards {
  private KeptCards() {}

  /** Those of a state of the graph; made anew where those in the folder are of another. */
  static Cards in(Path folder, String state, QueryTarget graph) {
    try {
      Cards held = of(folder, state, true);
      if (held != null) {
        return held;
      }
      Directory directory = FSDirectory.open(folder);
      CardMaker.write(graph, directory, state);
      return new Cards(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException("no cards can be kept in " + folder, e);
    }
  }

  /** Those of an earlier state, that this version wrote; null where there are none. */
  static @Nullable Cards earlier(Path folder, String state) {
    try {
      return of(folder, state, false);
    } catch (IOException e) {
      throw new UncheckedIOException("the cards in " + folder + " cannot be read", e);
    }
  }

  /**
   * Changes those in a folder as the graph was changed.
   *
   * @param graph as it is now; read within a transaction
   * @return whether that was done: not where they are of another state than the one before the
   *     change, nor where so much has changed that it is as well to make them anew
   */
  static boolean revise(Path folder, Revision revision, DatasetGraph graph) {
    try (Cards before = of(folder, revision.from(), true)) {
      if (before == null) {
        return false;
      }
      CardReviser reviser = CardReviser.of(revision, graph, before);
      if (reviser == null) {
        return false;
      }
      try (Directory directory = FSDirectory.open(folder)) {
        CardIndex.change(directory, revision.to(), reviser::write);
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("the cards in " + folder + " cannot be changed", e);
    }
  }

  /**
   * Frees what cards that are no longer there still take in a folder, after the same was done for
   * the graph; those of another state than the one before are left alone.
   */
  static void compact(Path folder, String from, String to) {
    try (Cards before = of(folder, from, true)) {
      if (before != null) {
        try (Directory directory = FSDirectory.open(folder)) {
          CardIndex.change(directory, to, writer -> writer.forceMerge(1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the cards in " + folder + " cannot be compacted", e);
    }
  }

  private static @Nullable Cards of(Path folder, String state, boolean same) throws IOException {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    DirectoryReader reader = CardIndex.open(FSDirectory.open(folder));
    if (reader == null) {
      return null;
    }
    if (CardIndex.state(reader).equals(state) == same) {
      return new Cards(reader);
    }
    reader.close();
    return null;
  }
}

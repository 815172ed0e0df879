package org.minutegraph.cards;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The index that cards are kept in, and the state of the graph that they are of. Cards and state
 * are written at once: after a crash, both are as before or both are new.
 */
final class CardIndex {
  /** Cards that another version of this program wrote may lack something. */
  private static final String VERSION = "7";

  private static final String OF_VERSION = "version";
  private static final String OF_STATE = "state";
  private static final int BUFFER_MB = 64;
  private static final int SEGMENTS_ALIKE = 4;

  private CardIndex() {}

  /** What is done with the index. */
  interface Writing {
    void in(IndexWriter writer) throws IOException;
  }

  /** Writes cards in the place of all that are there. */
  static void writeAll(Directory directory, String state, Writing writing) throws IOException {
    write(
        directory,
        OpenMode.CREATE,
        state,
        writer -> {
          writing.in(writer);
          writer.forceMerge(1);
        });
  }

  /** Changes the cards that are there. */
  static void change(Directory directory, String state, Writing writing) throws IOException {
    write(directory, OpenMode.APPEND, state, writing);
  }

  /** What is not written to its end is as if it had never begun. */
  private static void write(Directory directory, OpenMode mode, String state, Writing writing)
      throws IOException {
    IndexWriterConfig settings =
        new IndexWriterConfig(new StandardAnalyzer())
            .setOpenMode(mode)
            .setCommitOnClose(false)
            .setRAMBufferSizeMB(BUFFER_MB)
            .setMergeScheduler(new SerialMergeScheduler())
            .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_ALIKE));
    try (IndexWriter writer = new IndexWriter(directory, settings)) {
      writing.in(writer);
      writer.flush();
      writer.setLiveCommitData(Map.of(OF_VERSION, VERSION, OF_STATE, state).entrySet());
      writer.commit();
    }
  }

  /** What there is to read; null where there is nothing that this version wrote. */
  static @Nullable DirectoryReader open(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return null;
    }
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      if (VERSION.equals(reader.getIndexCommit().getUserData().get(OF_VERSION))) {
        return reader;
      }
      reader.close();
      return null;
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      // All that cards say the graph says too: they are made anew.
      return null;
    }
  }

  /** The state of the graph that cards are of. */
  static String state(DirectoryReader reader) throws IOException {
    return reader.getIndexCommit().getUserData().getOrDefault(OF_STATE, "");
  }
}

package org.minutegraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.minutegraph.load.PendingFile;

/**
 * Where a result goes: a file, which is there only when it is whole, or standard output.
 *
 * @param file null, or {@code -}, for standard output
 */
record Destination(Streams streams, @Nullable Path file) {

  /** What is written there. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  void write(Content content) throws IOException {
    if (file == null || file.toString().equals("-")) {
      content.writeTo(streams.out());
      streams.out().flush();
      return;
    }
    try (PendingFile pending = PendingFile.at(streams.folder().resolve(file))) {
      content.writeTo(pending.stream());
      pending.commit();
    }
  }
}

package org.minutegraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.minutegraph.load.Store;
import org.minutegraph.query.BadQueryException;
import org.minutegraph.query.InMemoryData;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A graph that is there: in a file, or in a store. */
final class Held {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A file of RDF, for instance made by extract.")
  private @Nullable Path file;

  @Option(names = "--store", paramLabel = "DIR", description = "A store made by load.")
  private @Nullable Path store;

  /** What is done with it. */
  interface Use {
    int with(DatasetGraph dataset) throws IOException;
  }

  /** Opens it, reads, and lets go of it; exactly one of the two must have been named. */
  int use(Path folder, Use use) throws IOException {
    if ((file == null) == (store == null)) {
      throw new BadQueryException("name either a file or --store");
    }
    if (file != null) {
      InMemoryData data = new InMemoryData();
      data.add(folder.resolve(file));
      return use.with(data.dataset());
    }
    try (Store opened = Store.existing(folder.resolve(store))) {
      opened.dataset().begin(ReadWrite.READ);
      try {
        return use.with(opened.dataset());
      } finally {
        opened.dataset().end();
      }
    }
  }
}

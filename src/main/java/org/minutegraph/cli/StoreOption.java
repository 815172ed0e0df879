package org.minutegraph.cli;

import java.nio.file.Path;
import org.minutegraph.load.Store;
import picocli.CommandLine.Option;

/** The store that a command is about. */
final class StoreOption {
  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "A store made by load.")
  private Path store = Path.of("");

  /** As it was named. */
  Path path() {
    return store;
  }

  /** Opens it; it must be there. */
  Store open(Streams streams) {
    return Store.existing(streams.folder().resolve(store));
  }
}

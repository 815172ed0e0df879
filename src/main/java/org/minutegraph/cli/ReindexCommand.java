package org.minutegraph.cli;

import java.util.concurrent.Callable;
import org.minutegraph.load.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The index of words of a store, made anew. */
@Command(
    name = "reindex",
    description =
        "Makes the index of words of a store anew from what the store holds: where its folder words"
            + " was lost, or cannot be read and was deleted. Nothing else may have the store open.",
    footer = {"", "Example: minutegraph reindex --store store/"})
final class ReindexCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private CommonOptions common = new CommonOptions();
  private final Streams streams;

  ReindexCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Store opened = store.open(streams)) {
      long statements = opened.reindex();
      if (!common.quiet()) {
        streams.err().printf("%s: the words of %d statements%n", store.path(), statements);
      }
    }
    return ExitCode.DONE;
  }
}

package org.minutegraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.minutegraph.load.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A store without what was replaced in it. */
@Command(
    name = "compact",
    description =
        "Frees the space that replaced graphs still take in a store: what it holds is written anew,"
            + " and the old files go. There must be room for both meanwhile, and nothing else may"
            + " have the store open.",
    footer = {"", "Example: minutegraph compact --store store/"})
final class CompactCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private CommonOptions common = new CommonOptions();
  private final Streams streams;

  CompactCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (Store opened = store.open(streams)) {
      long before = opened.bytes();
      opened.compact();
      StoredCards.compact(opened);
      if (!common.quiet()) {
        streams.err().println(told(before, opened.bytes()));
      }
    }
    return ExitCode.DONE;
  }

  private String told(long before, long after) {
    return "%s: %d MB of files before, %d MB now"
        .formatted(store.path(), before >> 20, after >> 20);
  }
}

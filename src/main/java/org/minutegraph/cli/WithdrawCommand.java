package org.minutegraph.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.load.Store;
import org.minutegraph.load.StoreTarget;
import org.minutegraph.pipeline.Withdrawals;
import org.minutegraph.query.BadQueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Documents out of a store, with their names kept as gone. */
@Command(
    name = "withdraw",
    description =
        "Takes documents out of a store, with all that they alone state. Their names answer 410"
            + " from then on, and load leaves the documents out until --undo. What was replaced"
            + " stays in the files of the store until they are compacted.",
    footer = {
      "",
      "Example: minutegraph withdraw brook/2023-05-16-cabinet --store store/ --reason \"At the"
          + " request of the council.\"",
      "         minutegraph withdraw brook/2023-05-16-cabinet --store store/ --undo"
    })
final class WithdrawCommand implements Callable<Integer> {
  // http://localhost:3330/doc/document/brook/2023-05-16-cabinet?from=2
  private static final Pattern DOCUMENT =
      Pattern.compile("(?:.*\\bdocument/)?(?<key>[^/?#]+/[^/?#]+)(?:[?#].*)?");

  @Parameters(
      paramLabel = "DOCUMENT",
      arity = "1..*",
      description = "COUNCIL/NAME, or the address of its page or of itself.")
  private List<String> documents = List.of();

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "Why; shown to whoever asks for the documents.")
  private @Nullable String reason;

  @Option(names = "--undo", description = "Let load take in the documents again.")
  private boolean undo;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private BaseOption base = new BaseOption();
  @Mixin private CommonOptions common = new CommonOptions();
  private final Streams streams;

  WithdrawCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String document : documents) {
      keys.add(key(document));
    }
    try (Store open = store.open(streams)) {
      try (GraphTarget target = new StoreTarget(open)) {
        Withdrawals withdrawals = new Withdrawals(RunOptions.standard(base.base()), target);
        if (undo) {
          letIn(withdrawals, keys);
        } else {
          takeOut(withdrawals, keys);
        }
      }
      StoredCards.renew(open);
    }
    return ExitCode.DONE;
  }

  private void takeOut(Withdrawals withdrawals, Set<String> keys) throws IOException {
    for (String key : keys) {
      if (!withdrawals.holds(key)) {
        throw new BadQueryException(
            "there is no document %s in the store: take COUNCIL/NAME from the end of its page's"
                    .formatted(key)
                + " address");
      }
    }
    withdrawals.withdraw(keys, Clock.systemUTC().instant(), reason);
    say("withdrawn: " + String.join(", ", keys));
  }

  private void letIn(Withdrawals withdrawals, Set<String> keys) throws IOException {
    for (String key : keys) {
      if (!withdrawals.withdrew(key)) {
        throw new BadQueryException(key + " is not withdrawn");
      }
    }
    withdrawals.undo(keys);
    say("load takes in again: " + String.join(", ", keys));
  }

  private void say(String line) {
    if (!common.quiet()) {
      streams.err().println(line);
    }
  }

  private static String key(String document) {
    Matcher matcher = DOCUMENT.matcher(document);
    if (!matcher.matches()) {
      throw new BadQueryException(
          document + " names no document: it is COUNCIL/NAME, or an address that ends so");
    }
    return matcher.group("key");
  }
}

package org.minutegraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.load.RdfFiles;
import org.minutegraph.load.RemoteStore;
import org.minutegraph.load.Store;
import org.minutegraph.load.StoreTarget;
import org.minutegraph.pipeline.InputFile;
import org.minutegraph.pipeline.Pipeline;
import org.minutegraph.query.BadQueryException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Minutes into a store. */
@Command(
    name = "load",
    description =
        "Loads minutes, or files of RDF, into a store. Documents that are there already as they are"
            + " are passed over; the graphs of changed ones are replaced.",
    footer = {
      "",
      "Example: minutegraph load minutes/ --store store/",
      "         minutegraph load minutes/ --endpoint http://localhost:3030/minutes/data"
    })
final class LoadCommand implements Callable<Integer> {

  /** Where to: one of two. */
  static final class Where {
    @Option(names = "--store", paramLabel = "DIR", description = "A store; made if it is missing.")
    private @Nullable Path store;

    @Option(
        names = "--endpoint",
        paramLabel = "URL",
        description = "A Graph Store on the web (SPARQL 1.1 Graph Store HTTP Protocol).")
    private @Nullable URI endpoint;
  }

  @ArgGroup(multiplicity = "1")
  private Where where = new Where();

  @Mixin private Inputs inputs = new Inputs();
  @Mixin private RunOptions run = new RunOptions();
  @Mixin private CommonOptions common = new CommonOptions();
  private final Streams streams;

  LoadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (where.store == null) {
      try (GraphTarget target = remote(Objects.requireNonNull(where.endpoint))) {
        return load(target).code();
      }
    }
    try (Store store = Store.open(streams.folder().resolve(where.store));
        GraphTarget target = new StoreTarget(store)) {
      Loaded loaded = load(target);
      StoredCards.renew(store, loaded.read(), this::say);
      return loaded.code();
    }
  }

  private void say(String message) {
    if (!common.quiet()) {
      streams.err().println(message);
    }
  }

  private static GraphTarget remote(URI endpoint) {
    try {
      return new RemoteStore(endpoint);
    } catch (IllegalArgumentException e) {
      throw new BadQueryException("--endpoint: " + e.getMessage(), e);
    }
  }

  /** How it ended, and how many documents were read; files of RDF count as very many. */
  private record Loaded(int code, int read) {}

  private Loaded load(GraphTarget target) throws IOException {
    List<InputFile> minutes = new ArrayList<>();
    boolean graphs = false;
    for (InputFile file : inputs.files(streams)) {
      if (RdfFiles.isOne(file.name())) {
        RdfFiles.load(file.path(), target);
        graphs = true;
      } else {
        minutes.add(file);
      }
    }
    try (Witness witness = Witness.of(streams, common, minutes.size())) {
      new Pipeline(run.settings().at(Instant.now().truncatedTo(ChronoUnit.SECONDS)))
          .run(minutes, target, witness);
      return new Loaded(witness.end(), graphs ? Integer.MAX_VALUE : witness.described());
    }
  }
}

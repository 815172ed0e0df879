package org.minutegraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.minutegraph.load.Store;
import org.minutegraph.pipeline.PipelineSettings;
import org.minutegraph.serve.PublicServer;
import org.minutegraph.serve.ServeSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A store to the world. */
@Command(
    name = "serve",
    description = "Serves a store, to be read: pages, SPARQL queries, and whole graphs.",
    footer = {"", "Example: minutegraph serve --store store/ --port 3330"})
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "A store made by load.")
  private Path store = Path.of("");

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3330",
      description = "${DEFAULT-VALUE} by default.")
  private int port = 3330;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "localhost",
      description = "Where to listen; ${DEFAULT-VALUE} by default, 0.0.0.0 for every address.")
  private String bind = "localhost";

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = PipelineSettings.STANDARD_BASE,
      description = "What identifiers begin with, as load was told; ${DEFAULT-VALUE} by default.")
  private String base = PipelineSettings.STANDARD_BASE;

  @Mixin private CommonOptions common = new CommonOptions();
  private final Streams streams;

  ServeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Store opened = Store.existing(streams.folder().resolve(store));
    PublicServer server =
        PublicServer.start(
            opened.dataset(), StoredCards.of(opened), ServeSettings.standard(base, bind, port));
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  opened.close();
                }));
    if (!common.quiet()) {
      streams.err().println("serving at http://" + bind + ":" + server.port() + "/");
    }
    server.join();
    return ExitCode.DONE;
  }
}

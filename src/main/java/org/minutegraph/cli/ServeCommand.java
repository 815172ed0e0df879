package org.minutegraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minutegraph.load.Store;
import org.minutegraph.serve.PublicServer;
import org.minutegraph.serve.ServeSettings;
import org.minutegraph.serve.printed.PrintedPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A store to the world. */
@Command(
    name = "serve",
    description = "Serves a store, to be read: pages, SPARQL queries, and whole graphs.",
    footer = {"", "Example: minutegraph serve --store store/ --port 3330"})
final class ServeCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();

  @Mixin private PortOption port = new PortOption();

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "localhost",
      description = "Where to listen; ${DEFAULT-VALUE} by default, 0.0.0.0 for every address.")
  private String bind = "localhost";

  @Mixin private BaseOption base = new BaseOption();

  @Option(
      names = "--behind-proxy",
      description =
          "Every request comes from a proxy that sets X-Forwarded-For: limits are then for each"
              + " visitor, not for the proxy. Not where others can reach the port.")
  private boolean behindProxy;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      defaultValue = "",
      description =
          "Where the world sees the service, if a proxy stands before it. Pages need not know;"
              + " the site map, the dataset and OpenRefine have to be told.")
  private String publicUrl = "";

  @Option(
      names = "--sources",
      paramLabel = "FOLDER",
      description =
          "The folder that was loaded: of a PDF in it that is as it was then, the printed page is"
              + " shown beside the text. May be given several times.")
  private List<Path> sources = List.of();

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description =
          "Adds a line for each request: when, method and path, status, bytes, microseconds; not"
              + " who asked, nor what for. - for standard error.")
  private @Nullable String accessLog;

  @Mixin private CommonOptions common = new CommonOptions();
  private final Streams streams;

  ServeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    PrintedPages printed =
        Drawings.of(sources.stream().map(folder -> streams.folder().resolve(folder)).toList());
    Store opened = store.open(streams);
    PublicServer server =
        PublicServer.start(
            opened.dataset(),
            StoredCards.of(opened),
            printed,
            ServeSettings.standard(base.base(), bind, port.port())
                .behind(new ServeSettings.Front(publicUrl, behindProxy)),
            accessLog()::println);
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

  private PrintStream accessLog() throws IOException {
    if (accessLog == null) {
      return new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    }
    if (accessLog.equals("-")) {
      return streams.err();
    }
    Path file = streams.folder().resolve(accessLog);
    return new PrintStream(
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
        true,
        UTF_8);
  }
}

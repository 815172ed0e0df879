package org.minutegraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.minutegraph.load.Store;
import org.minutegraph.load.StoreTarget;
import org.minutegraph.pipeline.InputFile;
import org.minutegraph.pipeline.InputFiles;
import org.minutegraph.pipeline.Pipeline;
import org.minutegraph.serve.PublicServer;
import org.minutegraph.serve.ServeSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The whole line on the minutes that ship with the program. */
@Command(
    name = "demo",
    description =
        "Extracts, loads and serves the sample minutes, and says what to open. Nothing to install"
            + " or configure; nothing is left behind.",
    footer = {"", "Example: minutegraph demo"})
final class DemoCommand implements Callable<Integer> {
  @Mixin private PortOption port = new PortOption();

  @Mixin private CommonOptions common = new CommonOptions();
  private final Streams streams;

  DemoCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    ServeSettings settings =
        ServeSettings.standard(RunOptions.standard().base(), "localhost", port.port());
    Path folder = Files.createTempDirectory("minutegraph-demo");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> TemporaryFolder.delete(folder)));
    Store store = Store.open(folder.resolve("store"));
    load(Samples.copyTo(folder.resolve("minutes")), store);
    PublicServer server = PublicServer.start(store.dataset(), settings);
    streams.out().print(invitation(server.port()));
    streams.out().flush();
    server.join();
    return ExitCode.DONE;
  }

  private void load(Path minutes, Store store) throws IOException {
    List<InputFile> files = InputFiles.in(List.of(minutes));
    try (StoreTarget target = new StoreTarget(store);
        Witness witness = Witness.of(streams, common, files.size())) {
      new Pipeline(RunOptions.standard()).run(files, target, witness);
      witness.end();
    }
  }

  private static String invitation(int port) {
    return """
    The sample minutes are a graph now.

      Open  http://localhost:%d/
      Ask   ./minutegraph query topic-history --endpoint http://localhost:%d/sparql

    Ctrl-C ends it.
    """
        .formatted(port, port);
  }
}

package org.minutegraph.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.query.ReadWrite;
import org.minutegraph.load.Store;
import org.minutegraph.publish.Dump;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A store to files. */
@Command(
    name = "dump",
    description =
        "Writes everything in a store into a new folder, for others to take away: N-Quads, the"
            + " description of the dataset (VoID, DCAT), the facts as CSV tables with a dictionary"
            + " of their columns, networks as GraphML and CSV. The folder appears when it is"
            + " whole.",
    footer = {"", "Example: minutegraph dump --store store/ --output dump-2022-03/"})
final class DumpCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "A folder that is not there yet, or is empty.")
  private Path output = Path.of("");

  @Mixin private BaseOption base = new BaseOption();

  @Mixin private CommonOptions common = new CommonOptions();
  private final Streams streams;

  DumpCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = streams.folder().resolve(output).toAbsolutePath().normalize();
    refuseFull(folder);
    try (Store opened = store.open(streams)) {
      String version = write(opened, folder);
      if (!common.quiet()) {
        streams.err().println("version " + version + " in " + output);
      }
    }
    return ExitCode.DONE;
  }

  private static void refuseFull(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new FileSystemException(folder.toString(), null, "is a file");
    }
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new FileSystemException(
            folder.toString(), null, "is not empty: each dump has a folder of its own");
      }
    }
  }

  private String write(Store opened, Path folder) throws IOException {
    Path above = folder.getParent() == null ? folder : folder.getParent();
    Files.createDirectories(above);
    Path beside = Files.createTempDirectory(above, ".dump-");
    Thread cleaner = new Thread(() -> clean(beside));
    Runtime.getRuntime().addShutdownHook(cleaner);
    try {
      Path whole = Files.createDirectory(beside.resolve("whole"));
      String version = content(opened, whole);
      Files.deleteIfExists(folder);
      Files.move(whole, folder);
      return version;
    } finally {
      clean(beside);
      Runtime.getRuntime().removeShutdownHook(cleaner);
    }
  }

  private String content(Store opened, Path folder) throws IOException {
    opened.dataset().begin(ReadWrite.READ);
    try {
      return Dump.write(opened.dataset(), base.base(), folder);
    } finally {
      opened.dataset().end();
    }
  }

  private static void clean(Path folder) {
    if (Files.exists(folder)) {
      TemporaryFolder.delete(folder);
    }
  }
}

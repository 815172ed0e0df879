package org.minutegraph.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.minutegraph.pipeline.InputFile;
import org.minutegraph.pipeline.InputFiles;
import picocli.CommandLine.Parameters;

/** What commands that read minutes are given. */
final class Inputs {
  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Minutes, or folders of them.")
  private List<Path> paths = new ArrayList<>();

  /** The files that are named, or stand in folders that are named; says so if there are none. */
  List<InputFile> files(Streams streams) throws IOException {
    List<InputFile> files = InputFiles.in(paths.stream().map(streams.folder()::resolve).toList());
    if (files.isEmpty()) {
      streams
          .err()
          .println(
              "there are no files in "
                  + paths.stream().map(Path::toString).collect(joining(" and ")));
    }
    return files;
  }
}

package org.minutegraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** What commands that read minutes are given. */
final class Inputs {
  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Minutes, or folders of them.")
  private List<Path> paths = new ArrayList<>();

  List<Path> in(Path folder) {
    return paths.stream().map(folder::resolve).toList();
  }
}

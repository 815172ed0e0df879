package org.minutegraph.cli;

import java.nio.file.Path;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name, and ends with its exit code. */
  public static void main(String[] arguments) {
    boolean terminal = System.console() != null;
    Streams streams = new Streams(System.out, System.err, Path.of(""), terminal);
    System.exit(FrontDoor.run(streams, arguments));
  }
}

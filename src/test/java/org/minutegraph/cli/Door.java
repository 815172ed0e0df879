package org.minutegraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The front door over a folder of its own.
 *
 * @param folder that relative paths are relative to
 */
record Door(Path folder) {

  /** What a command said and how it ended. */
  record Outcome(int code, String out, String err) {}

  /** Runs a command. */
  Outcome run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), folder, false);
    int code = FrontDoor.run(streams, arguments);
    return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** The sample minutes, in a folder {@code minutes}. */
  Path samples() throws IOException {
    return Samples.copyTo(folder.resolve("minutes"));
  }

  /** Writes a file. */
  String write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, UTF_8);
    return name;
  }
}

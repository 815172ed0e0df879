package org.minutegraph.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * The program's doors to the world.
 *
 * @param out for results
 * @param err for everything else
 * @param folder that relative paths are relative to
 * @param terminal whether {@code err} is read by a person as it comes
 */
record Streams(PrintStream out, PrintStream err, Path folder, boolean terminal) {}

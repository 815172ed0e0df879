package org.minutegraph.pipeline;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param path where it is
 * @param root the folder named on the command line, or the folder of the file named there
 * @param name its path from the root, with slashes
 * @param id of its document, unique among the files of a run
 */
public record InputFile(Path path, Path root, String name, String id) {}

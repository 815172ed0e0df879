package org.minutegraph.publish;

/**
 * A file of a dump.
 *
 * @param name its path in the folder, with slashes
 * @param title what it holds
 */
record DumpFile(String name, String title, String mediaType, long bytes) {}

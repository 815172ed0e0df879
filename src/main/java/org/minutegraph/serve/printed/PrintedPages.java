package org.minutegraph.serve.printed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The pages of documents as they were printed, where their files are at hand. */
public final class PrintedPages implements AutoCloseable {

  /** The media type of files that have pages. */
  public static final String FORMAT = "application/pdf";

  private final SourceFolders folders;
  private final Draughtsman draughtsman;

  private PrintedPages(SourceFolders folders, Draughtsman draughtsman) {
    this.folders = folders;
    this.draughtsman = draughtsman;
  }

  /** No file is at hand. */
  public static PrintedPages none() {
    return new PrintedPages(
        new SourceFolders(List.of(), 0), new Draughtsman(List.of(), Duration.ZERO));
  }

  /**
   * Those of the files in folders.
   *
   * @param folders that were read
   * @param command that starts a process which draws, see {@link Drawing}
   * @param limit of time for one drawing
   * @throws IOException where there is no such folder
   */
  public static PrintedPages in(List<Path> folders, List<String> command, Duration limit)
      throws IOException {
    return new PrintedPages(SourceFolders.of(folders), new Draughtsman(command, limit));
  }

  /** Whether there may be any. */
  public boolean any() {
    return folders.any();
  }

  /**
   * The file of a document, if it is at hand as it was read. When it is asked for first, that takes
   * as long as reading its bytes.
   *
   * @param name {@code min:file}
   * @param sha256 {@code min:sha256}
   */
  public Optional<Path> file(String name, String sha256) {
    return folders.find(name, sha256);
  }

  /** A PNG; no bytes where it cannot be drawn. One is drawn after the other. */
  public byte[] draw(Drawing drawing) {
    return draughtsman.draw(drawing);
  }

  @Override
  public void close() {
    draughtsman.close();
  }
}

package org.minutegraph.load;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears under its name only when it is whole: it is written beside its place and
 * moved there by {@link #commit}. Closed before that, or when the program is stopped, it leaves
 * nothing.
 */
public final class PendingFile implements AutoCloseable {
  private final Path target;
  private final Path beside;
  private final OutputStream out;
  private final @Nullable Thread cleaner;

  private PendingFile(Path target, Path beside, OutputStream out, @Nullable Thread cleaner) {
    this.target = target;
    this.beside = beside;
    this.out = out;
    this.cleaner = cleaner;
  }

  /**
   * Opens a file that is to stand at {@code target}; missing folders are made. What is there and is
   * not a plain file (a device, a pipe) is written to as it is.
   *
   * @throws FileSystemException if the target is a folder
   */
  public static PendingFile at(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new FileSystemException(target.toString(), null, "is a folder");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return new PendingFile(
          target, target, new BufferedOutputStream(Files.newOutputStream(target)), null);
    }
    Path whole = target.toAbsolutePath();
    Path folder = whole.getParent() == null ? whole : whole.getParent();
    Path beside = folder.resolve("." + whole.getFileName() + "." + UUID.randomUUID() + ".part");
    // Before there is a file, so that there is no moment in which nobody would delete it.
    Thread cleaner = new Thread(() -> delete(beside));
    Runtime.getRuntime().addShutdownHook(cleaner);
    return new PendingFile(
        whole,
        beside,
        new BufferedOutputStream(open(whole, folder, beside, cleaner), 1 << 16),
        cleaner);
  }

  private static OutputStream open(Path target, Path folder, Path beside, Thread cleaner)
      throws IOException {
    try {
      Files.createDirectories(folder);
      return Files.newOutputStream(beside);
    } catch (FileSystemException e) {
      forget(cleaner);
      throw new FileSystemException(target.toString(), null, "cannot be written there");
    }
  }

  /** Where to write. */
  public OutputStream stream() {
    return out;
  }

  /** Ends the writing and puts the file in its place, in one step. */
  public void commit() throws IOException {
    out.close();
    if (cleaner != null) {
      move();
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    if (cleaner != null) {
      delete(beside);
      forget(cleaner);
    }
  }

  private void move() throws IOException {
    try {
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void forget(Thread cleaner) {
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // The program is being stopped: the hook runs, and finds nothing to delete.
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

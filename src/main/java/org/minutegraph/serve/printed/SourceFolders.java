package org.minutegraph.serve.printed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Folders in which files stand that were read. A file is found if it is what it was then: names
 * come from the graph, and files may be changed, moved, or be links out of the folder.
 */
final class SourceFolders {

  /** As much as is read. */
  private static final long MOST_BYTES = 500L << 20;

  private final List<Path> roots;
  private final long mostBytes;
  private final Map<Path, Sum> sums = new ConcurrentHashMap<>();

  /** The digest of a file, and of which file. */
  private record Sum(long size, FileTime time, String sha256) {}

  /**
   * @param roots without links
   * @param mostBytes of a file that is drawn
   */
  SourceFolders(List<Path> roots, long mostBytes) {
    this.roots = List.copyOf(roots);
    this.mostBytes = mostBytes;
  }

  /**
   * @throws IOException where there is no such folder
   */
  static SourceFolders of(List<Path> folders) throws IOException {
    List<Path> roots = new ArrayList<>();
    for (Path folder : folders) {
      roots.add(folder.toRealPath());
    }
    return new SourceFolders(roots, MOST_BYTES);
  }

  boolean any() {
    return !roots.isEmpty();
  }

  /**
   * The file, if it is there as it was.
   *
   * @param name its path relative to one of the folders, with slashes
   */
  Optional<Path> find(String name, String sha256) {
    return roots.stream().flatMap(root -> in(root, name, sha256).stream()).findFirst();
  }

  private Optional<Path> in(Path root, String name, String sha256) {
    try {
      Path named = root.resolve(name).normalize();
      if (!named.startsWith(root) || !Files.isRegularFile(named)) {
        return Optional.empty();
      }
      Path file = named.toRealPath();
      return file.startsWith(root) && isAsItWas(file, sha256)
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException | IOException unreadable) {
      return Optional.empty();
    }
  }

  private boolean isAsItWas(Path file, String sha256) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    return now.size() <= mostBytes && sum(file, now).sha256().equals(sha256);
  }

  private Sum sum(Path file, BasicFileAttributes now) throws IOException {
    Sum known = sums.get(file);
    if (known == null
        || known.size() != now.size()
        || !known.time().equals(now.lastModifiedTime())) {
      known = new Sum(now.size(), now.lastModifiedTime(), digest(file));
      sums.put(file, known);
    }
    return known;
  }

  private static String digest(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

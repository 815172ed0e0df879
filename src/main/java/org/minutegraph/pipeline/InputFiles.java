package org.minutegraph.pipeline;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutegraph.read.MinutesReader;

/**
 * The files that were named, or stand in folders that were named, in an order that never changes.
 */
public final class InputFiles {
  private InputFiles() {}

  /**
   * Each file once, sorted by name within each folder that was named. Of several files of one name,
   * the first has its name without the extension as id, the others their paths. Hidden files,
   * {@code council.json} and {@code *.meta.json} are passed over; links to folders are not
   * followed.
   *
   * @throws NoSuchFileException if one of the paths does not exist
   */
  public static List<InputFile> in(List<Path> paths) throws IOException {
    Map<Path, Found> found = new LinkedHashMap<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
      Path whole = path.toAbsolutePath().normalize();
      for (Found file : Files.isDirectory(whole) ? walk(whole) : List.of(single(whole))) {
        found.putIfAbsent(file.path(), file);
      }
    }
    return withIds(found.values());
  }

  /** A file without its id. */
  private record Found(Path path, Path root, String name) {}

  private static List<InputFile> withIds(Collection<Found> found) {
    Set<String> taken = new HashSet<>();
    List<InputFile> files = new ArrayList<>();
    for (Found file : found) {
      String id = MinutesReader.id(file.name());
      String path = file.name().replace('/', '-');
      for (int n = 1; !taken.add(id); n++) {
        id = n == 1 ? path : path + "-" + n;
      }
      files.add(new InputFile(file.path(), file.root(), file.name(), id));
    }
    return files;
  }

  private static Found single(Path file) {
    Path folder = file.getParent();
    Path root = folder == null ? file : folder;
    return new Found(file, root, name(root, file));
  }

  private static List<Found> walk(Path root) throws IOException {
    List<Found> files = new ArrayList<>();
    Files.walkFileTree(root, new Collector(root, files));
    files.sort(Comparator.comparing(Found::name));
    return files;
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Found> files;

    Collector(Path root, List<Found> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean folder = Files.isDirectory(file);
      if (!folder && !isHidden(file) && !saysSomethingOfOthers(file)) {
        files.add(new Found(file, root, name(root, file)));
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }

    private static boolean saysSomethingOfOthers(Path file) {
      String name = String.valueOf(file.getFileName());
      return name.equals("council.json") || name.endsWith(".meta.json");
    }
  }
}

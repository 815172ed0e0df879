package org.minutegraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The queries that ship with the program, by name; and any other, by file. */
public final class Catalogue {
  /** Every query of the catalogue, by name, in alphabetical order. */
  public List<StoredQuery> list() {
    URL folder = Catalogue.class.getResource("/queries");
    if (folder == null) {
      throw new IllegalStateException("the program was packed without its queries");
    }
    try {
      return list(folder.toURI());
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the queries cannot be listed: " + e.getMessage(), e);
    }
  }

  /**
   * The query of that file, or where there is none, of that name, with or without its folder.
   *
   * @throws BadQueryException if there is neither, or it cannot be read
   */
  public StoredQuery find(String fileOrName, Path folder) {
    Path file = folder.resolve(fileOrName);
    if (Files.isRegularFile(file)) {
      return read(fileName(file), file);
    }
    if (Files.isDirectory(file)) {
      throw new BadQueryException(
          "%s is a folder: name its queries, as in %1$s/*.rq".formatted(fileOrName));
    }
    List<StoredQuery> all = list();
    List<StoredQuery> whole = all.stream().filter(q -> q.name().equals(fileOrName)).toList();
    List<StoredQuery> found =
        whole.isEmpty()
            ? all.stream().filter(q -> q.name().endsWith("/" + fileOrName)).toList()
            : whole;
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new BadQueryException(
        found.isEmpty()
            ? "no query '" + fileOrName + "' (see: minutegraph queries)"
            : "several queries are called '" + fileOrName + "': say which, as in " + names(found));
  }

  private static String names(List<StoredQuery> queries) {
    return queries.stream().map(StoredQuery::name).collect(Collectors.joining(" or "));
  }

  private static List<StoredQuery> list(URI folder) throws IOException {
    if (!folder.getScheme().equals("jar")) {
      return walk(Path.of(folder));
    }
    try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
      return walk(jar.getPath("/queries"));
    }
  }

  private static List<StoredQuery> walk(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(StoredQuery.ENDING))
          .sorted()
          .map(file -> read(without(StoredQuery.ENDING, folder.relativize(file).toString()), file))
          .toList();
    }
  }

  private static String fileName(Path file) {
    Path name = file.getFileName();
    return without(StoredQuery.ENDING, name == null ? file.toString() : name.toString());
  }

  private static String without(String ending, String name) {
    String slashed = name.replace('\\', '/');
    return slashed.endsWith(ending)
        ? slashed.substring(0, slashed.length() - ending.length())
        : slashed;
  }

  private static StoredQuery read(String name, Path file) {
    try {
      return StoredQuery.parse(name, file.toString(), Files.readString(file));
    } catch (MalformedInputException e) {
      throw new BadQueryException(file + " is not text in UTF-8", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.minutegraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Block;
import org.minutegraph.model.Council;
import org.minutegraph.model.Finding;
import org.minutegraph.model.FindingCode;
import org.minutegraph.model.Jurisdiction;
import org.minutegraph.model.Slug;
import org.minutegraph.model.WordFile;

/**
 * Tells whose minutes a file holds: the nearest {@code council.json} at or above it says so, else
 * the name that was given, else the council printed in the text, else the folder's name.
 */
public final class CouncilOf {
  private static final String FILE = "council.json";

  /** Folders named for what is in them, not for whose it is. */
  private static final Set<String> PLAIN_FOLDERS =
      Set.copyOf(WordFile.beside(CouncilOf.class, "plain-folders").lines());

  private final @Nullable String given;

  /**
   * @param given the council's name as given on the command line; null where it was not
   */
  public CouncilOf(@Nullable String given) {
    this.given = given;
  }

  /**
   * Whose minutes they are.
   *
   * @param root the folder above which no {@code council.json} counts
   * @param findings takes a finding where the file is broken or the folder had to tell
   */
  Council of(Path file, Path root, String name, List<Block> blocks, List<Finding> findings) {
    return beside(file, root, name, findings)
        .or(() -> Optional.ofNullable(given).map(Council::named))
        .or(() -> PrintedCouncil.in(blocks).map(Council::named))
        .orElseGet(() -> byFolder(file, name, findings));
  }

  private static Optional<Council> beside(
      Path file, Path root, String name, List<Finding> findings) {
    Path top = root.toAbsolutePath().normalize();
    Path folder = file.toAbsolutePath().normalize().getParent();
    while (folder != null && folder.startsWith(top)) {
      Optional<Council> council = read(folder.resolve(FILE), name, findings);
      if (council.isPresent()) {
        return council;
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  private static Optional<Council> read(Path json, String name, List<Finding> findings) {
    if (!Files.exists(json)) {
      return Optional.empty();
    }
    try {
      return Optional.of(council(MetadataBeside.tree(json)));
    } catch (IOException e) {
      String message =
          json
              + " cannot be read as a JSON object with a name; it was passed over. Mend or remove"
              + " it.";
      findings.add(new Finding(FindingCode.METADATA_UNREADABLE, name, message, null));
      return Optional.empty();
    }
  }

  private static Council council(JsonNode tree) throws IOException {
    String name = MetadataBeside.text(tree, "name");
    if (name == null) {
      throw new IOException("no name");
    }
    String slug = MetadataBeside.text(tree, "slug");
    return new Council(
        name,
        Slug.of(slug == null ? name : slug),
        MetadataBeside.text(tree, "homepage"),
        MetadataBeside.text(tree, "publisher"),
        MetadataBeside.text(tree, "licence"),
        jurisdiction(MetadataBeside.text(tree, "jurisdiction")));
  }

  private static @Nullable Jurisdiction jurisdiction(@Nullable String name) {
    String wanted = name == null ? "" : name.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    for (Jurisdiction jurisdiction : Jurisdiction.values()) {
      if (jurisdiction.name().equals(wanted)) {
        return jurisdiction;
      }
    }
    return null;
  }

  private static Council byFolder(Path file, String name, List<Finding> findings) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    while (folder != null && folder.getFileName() != null && isPlain(folder.getFileName())) {
      folder = folder.getParent();
    }
    Path last = folder == null ? null : folder.getFileName();
    Council council = Council.named(last == null ? "Unknown" : titled(last.toString()));
    String message =
        name
            + " does not name its council; it was taken to be \""
            + council.name()
            + "\", after its folder. Put a council.json beside it, or give --council NAME.";
    findings.add(new Finding(FindingCode.COUNCIL_FROM_FOLDER, name, message, null));
    return council;
  }

  private static boolean isPlain(Path folder) {
    String name = folder.toString().toLowerCase(Locale.ROOT);
    return PLAIN_FOLDERS.contains(name) || name.matches("[\\d._-]+");
  }

  /** {@code north-holt} as {@code North Holt}. */
  private static String titled(String folder) {
    return TitleCase.of(folder.replaceAll("[-_. ]+", " ").strip());
  }
}

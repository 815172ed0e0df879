package org.minutegraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Finding;
import org.minutegraph.model.FindingCode;
import org.minutegraph.model.Origin;
import org.minutegraph.read.layout.Layout;

/**
 * What {@code FILE.meta.json} beside a file says of it; what it leaves out, the format may tell.
 */
final class MetadataBeside {
  private static final long LONGEST = 1 << 20;

  private MetadataBeside() {}

  static Origin of(Path file, String name, Layout layout, List<Finding> findings) {
    Path beside = file.resolveSibling(file.getFileName() + ".meta.json");
    if (Files.exists(beside)) {
      try {
        return origin(name, layout, tree(beside));
      } catch (IOException e) {
        String message =
            name + ".meta.json cannot be read as JSON; it was passed over. Mend or remove it.";
        findings.add(new Finding(FindingCode.METADATA_UNREADABLE, name, message, null));
      }
    }
    return new Origin(name, null, null, layout.title(), null, layout.date(), null);
  }

  /** A JSON object in a small file. */
  static JsonNode tree(Path json) throws IOException {
    if (Files.size(json) > LONGEST) {
      throw new IOException(json + " is too long");
    }
    JsonNode tree = new ObjectMapper().readTree(Files.readAllBytes(json));
    if (tree == null || !tree.isObject()) {
      throw new IOException(json + " holds no JSON object");
    }
    return tree;
  }

  /** The value as text; null where there is none. */
  static @Nullable String text(JsonNode tree, String key) {
    JsonNode value = tree.get(key);
    return value == null || !value.isValueNode() || value.isNull() || value.asText().isBlank()
        ? null
        : value.asText();
  }

  private static Origin origin(String name, Layout layout, JsonNode tree) {
    return new Origin(
        name,
        text(tree, "url"),
        text(tree, "retrieved"),
        or(text(tree, "title"), layout.title()),
        text(tree, "body"),
        or(text(tree, "date"), layout.date()),
        text(tree, "meetingId"));
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first != null ? first : second;
  }
}

package org.minutegraph.evaluate;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of gold files.
 *
 * @param documents by name, in order of the names
 * @param identity clusters of (document, printed name) pairs; a missing node where there is none
 */
record Gold(Map<String, JsonNode> documents, JsonNode identity) {
  private static final String IDENTITY = "identity.json";
  private static final String JSON = ".json";

  Gold {
    documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
  }

  static Gold in(Path folder) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, JsonNode> documents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(JSON) && !name.equals(IDENTITY)) {
          documents.put(name.substring(0, name.length() - JSON.length()), read(json, file));
        }
      }
    }
    Path identity = folder.resolve(IDENTITY);
    return new Gold(documents, Files.exists(identity) ? read(json, identity) : json.missingNode());
  }

  private static JsonNode read(ObjectMapper json, Path file) throws IOException {
    try {
      return json.readTree(Files.readAllBytes(file));
    } catch (JacksonException e) {
      throw new IOException(file + " is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** The facts of a kind in a document; each label of a topic is one. */
  List<Row> rows(String document, String kind) {
    List<Row> rows = new ArrayList<>();
    for (JsonNode fact : documents.getOrDefault(document, identity).path(kind)) {
      if (kind.equals("topics")) {
        labels(fact, rows);
      } else {
        rows.add(Row.of(fact));
      }
    }
    return rows;
  }

  private static void labels(JsonNode topic, List<Row> rows) {
    for (JsonNode label : topic.path("labels")) {
      rows.add(new Row(Map.of("item", Row.of(topic).get("item"), "label", label.asText())));
    }
  }
}

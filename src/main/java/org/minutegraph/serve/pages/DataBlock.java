package org.minutegraph.serve.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** JSON as it may stand in a page as a block of data, whatever its strings say. */
public final class DataBlock {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private DataBlock() {}

  /** What is stated in schema.org's words, as a block. */
  static String schema(Map<String, Object> statements) {
    try {
      return safe(JSON.writeValueAsString(statements));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps and texts are always JSON", e);
    }
  }

  /** The same JSON without any sign that means something to HTML. */
  public static String safe(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}

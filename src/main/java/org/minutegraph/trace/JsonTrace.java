package org.minutegraph.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;

/** A history as JSON: the fields of {@link Trace}, with its summary. */
final class JsonTrace {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private JsonTrace() {}

  static String write(Trace trace) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("title", trace.title());
    node.put("summary", trace.summary());
    node.put("asOf", trace.asOf().toString());
    if (!trace.bodies().isEmpty()) {
      node.set("bodies", MAPPER.valueToTree(trace.bodies()));
    }
    node.set("items", MAPPER.valueToTree(trace.items()));
    try {
      return MAPPER.writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a history cannot be written as JSON", e);
    }
  }
}

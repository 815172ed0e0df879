package org.minutegraph.serve.scrutiny;

import java.util.LinkedHashMap;
import java.util.Map;
import org.minutegraph.query.Row;

/**
 * What pages are about in the words of schema.org, for search engines. What is unknown is not said.
 */
final class SchemaOrg {
  private SchemaOrg() {}

  private static Map<String, Object> thing(String type, String iri, String name) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    thing.put("@id", iri);
    thing.put("name", name);
    return thing;
  }

  private static Map<String, Object> alone(Map<String, Object> thing) {
    Map<String, Object> alone = new LinkedHashMap<>();
    alone.put("@context", "https://schema.org");
    alone.putAll(thing);
    return alone;
  }

  static Map<String, Object> person(String iri, String name) {
    return alone(thing("Person", iri, name));
  }

  /**
   * A meeting.
   *
   * @param row with {@code date}, {@code body} and {@code bodyName}, as far as they are known
   */
  static Map<String, Object> meeting(String iri, String name, Row row) {
    return alone(event(iri, name, row));
  }

  private static Map<String, Object> event(String iri, String name, Row row) {
    Map<String, Object> event = thing("Event", iri, name);
    if (row.has("date")) {
      event.put("startDate", row.text("date"));
    }
    if (row.has("body")) {
      event.put("organizer", thing("Organization", row.text("body"), row.text("bodyName")));
    }
    return event;
  }

  /**
   * An item, recorded at its meeting.
   *
   * @param row with {@code meeting}, and what {@link #meeting} wants
   */
  static Map<String, Object> item(String iri, String heading, Row row) {
    Map<String, Object> item = thing("CreativeWork", iri, heading);
    String meeting = MeetingPages.name(row.text("bodyName"));
    item.put("recordedAt", event(row.text("meeting"), meeting, row));
    return alone(item);
  }
}

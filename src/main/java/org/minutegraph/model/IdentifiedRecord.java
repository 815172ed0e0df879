package org.minutegraph.model;

import java.util.List;

/**
 * A record in which it is said who is who within the document.
 *
 * @param record the facts
 * @param personas the people; a {@link Mention} of the facts that stands in none of them is nobody
 *     that the document identifies
 */
public record IdentifiedRecord(MeetingRecord record, List<Persona> personas) {
  public IdentifiedRecord {
    personas = List.copyOf(personas);
  }
}

package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.model.Appointment;
import org.minutegraph.model.MinutesDocument;

/** Finds people appointed to bodies and posts. */
final class AppointmentExtractor {

  List<Appointment> find(MinutesDocument minutes, NameFinder names) {
    return List.of();
  }
}

package org.minutegraph.describe;

import org.apache.jena.graph.Node;
import org.minutegraph.model.Appointment;
import org.minutegraph.vocabulary.Min;

/** Writes an appointment. */
final class AppointmentWriter {
  private final Sheet sheet;

  AppointmentWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(Appointment appointment) {
    Node node = sheet.fact(appointment.item(), "a", Min.Appointment, appointment.evidence());
    sheet.out.link(node, Min.appointee, sheet.people.of(appointment.person()));
    sheet.out.text(node, Min.nameAsRecorded, appointment.person().name());
    sheet.out.link(node, Min.role, sheet.things.role(appointment.role()));
    sheet.out.text(node, Min.appointedTo, appointment.to());
  }
}

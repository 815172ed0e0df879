package org.minutegraph.model;

/** How somebody stands in the attendance. */
public enum AttendanceStatus {
  PRESENT,
  APOLOGIES,
  IN_ATTENDANCE,
  ABSENT
}

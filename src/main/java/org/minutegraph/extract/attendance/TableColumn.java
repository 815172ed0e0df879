package org.minutegraph.extract.attendance;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.AttendanceStatus;

/** What a column of a table of people holds, and what the signs in its cells mean. */
enum TableColumn {
  NAME,
  ROLE,
  ORGANISATION,
  STATUS,
  /** What is told of people there that no fact is made of: their ward, their party. */
  NOTHING,
  UNKNOWN;

  /** What the words at the head of a column say. */
  static TableColumn of(String header) {
    return switch (header.strip().toLowerCase(Locale.ROOT).replaceAll("[:*]", "")) {
      case "name",
          "names",
          "member",
          "councillor",
          "attendee",
          "representative",
          "full name",
          "member name",
          "name of member",
          "members",
          "councillors",
          "attendees",
          "attended by",
          "who" ->
          NAME;
      case "role",
          "position",
          "job title",
          "post",
          "designation",
          "title",
          "capacity",
          "office",
          "post title",
          "role/title",
          "job role" ->
          ROLE;
      case "organisation",
          "organization",
          "representing",
          "authority",
          "council",
          "agency",
          "body",
          "company",
          "on behalf of",
          "organisation/role",
          "local authority",
          "partner organisation",
          "representative of",
          "nominating body",
          "school",
          "school / body",
          "trust",
          "institution",
          "establishment",
          "employer",
          "service",
          "department",
          "directorate",
          "partner" ->
          ORGANISATION;
      case "attendance", "status", "attended", "present/apologies", "present?" -> STATUS;
      case "ward",
          "division",
          "constituency",
          "party",
          "political group",
          "initials",
          "email",
          "contact",
          "group",
          "sector",
          "area",
          "" ->
          NOTHING;
      default -> UNKNOWN;
    };
  }

  /** What a cell of a column of signs says of the person; null where it says nothing. */
  static @Nullable AttendanceStatus status(String cell) {
    return switch (cell.strip().toLowerCase(Locale.ROOT)) {
      case "p", "present", "yes", "y", "\u2713", "\u2714", "\u221a", "x", "attended" ->
          AttendanceStatus.PRESENT;
      case "a", "ap", "apologies", "apology", "apols", "apologies received" ->
          AttendanceStatus.APOLOGIES;
      case "ab", "absent", "no", "n", "did not attend", "not present" -> AttendanceStatus.ABSENT;
      case "in attendance", "ia" -> AttendanceStatus.IN_ATTENDANCE;
      default -> null;
    };
  }
}

package org.minutegraph.pipeline;

import java.util.List;
import org.minutegraph.model.Finding;
import org.minutegraph.model.FindingCode;

/** How bad each kind of finding is: the one place that says so. */
public final class FindingPolicy {
  private FindingPolicy() {}

  /** What a finding of this kind means for its document. */
  public static Severity severity(FindingCode code) {
    return switch (code) {
      case EMPTY_FILE,
          BINARY_RUBBISH,
          ENCRYPTED_PDF,
          PDF_WITHOUT_TEXT,
          BROKEN_PDF,
          BROKEN_ZIP,
          UNSUPPORTED_FORMAT,
          TOO_LARGE,
          TOO_SLOW,
          NOT_MINUTES,
          AGENDA_WITHOUT_MINUTES,
          UNREADABLE ->
          Severity.REJECTED;
      case WRONG_EXTENSION,
          METADATA_UNREADABLE,
          FURTHER_MINUTES,
          SAME_MEETING,
          DATE_MISSING,
          BODY_MISSING,
          UNFINISHED,
          SHAPE_VIOLATION ->
          Severity.REVIEW;
      case DUPLICATE_DOCUMENT,
          COUNCIL_FROM_FOLDER,
          METADATA_DISAGREES,
          MINUTES_IN_PACK,
          NO_ITEMS,
          NO_ATTENDANCE,
          CHAIR_UNKNOWN,
          WITHDRAWN,
          SHAPE_WARNING ->
          Severity.NOTE;
    };
  }

  static boolean rejects(List<Finding> findings) {
    return findings.stream().anyMatch(f -> severity(f.code()) == Severity.REJECTED);
  }
}

package org.minutegraph.model;

import java.util.Locale;

/** What can be noticed about a document or a fact. How bad it is, the pipeline's policy says. */
public enum FindingCode {
  EMPTY_FILE,
  BINARY_RUBBISH,
  WRONG_EXTENSION,
  ENCRYPTED_PDF,
  PDF_WITHOUT_TEXT,
  BROKEN_PDF,
  BROKEN_ZIP,
  UNSUPPORTED_FORMAT,
  TOO_LARGE,
  TOO_SLOW,
  NOT_MINUTES,
  AGENDA_WITHOUT_MINUTES,
  UNREADABLE,
  UNFINISHED,
  DUPLICATE_DOCUMENT,
  COUNCIL_FROM_FOLDER,
  METADATA_DISAGREES,
  METADATA_UNREADABLE,
  DATE_MISSING,
  BODY_MISSING,
  MINUTES_IN_PACK,
  FURTHER_MINUTES,
  SAME_MEETING,
  NO_ITEMS,
  NO_ATTENDANCE,
  CHAIR_UNKNOWN,
  WITHDRAWN,
  SHAPE_VIOLATION,
  SHAPE_WARNING;

  /** The printed form: {@code empty-file}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.minutegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a document came from, and what was said of it beside the file.
 *
 * @param file its path relative to the folder or file named on the command line, with slashes
 * @param url where it was published
 * @param retrieved when it was fetched, as given
 * @param title as given beside the file
 * @param body as given beside the file
 * @param date of the meeting, as given beside the file
 * @param meetingId the publisher's own identifier
 */
public record Origin(
    String file,
    @Nullable String url,
    @Nullable String retrieved,
    @Nullable String title,
    @Nullable String body,
    @Nullable String date,
    @Nullable String meetingId) {

  /** A file of which nothing more is known. */
  public static Origin of(String file) {
    return new Origin(file, null, null, null, null, null, null);
  }
}

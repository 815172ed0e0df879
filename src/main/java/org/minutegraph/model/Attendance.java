package org.minutegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in the attendance block or in an apologies item.
 *
 * @param person as listed
 * @param status present, apologies, in attendance, absent
 * @param chair true for whoever was in the chair
 * @param capacity office, post, {@code Co-optee}, {@code substitute for ...}, as printed
 * @param organisation whom they come from, as printed
 * @param substituteFor whom they stood in for
 * @param evidence the words
 */
public record Attendance(
    Mention person,
    AttendanceStatus status,
    boolean chair,
    @Nullable String capacity,
    @Nullable String organisation,
    @Nullable Mention substituteFor,
    Evidence evidence) {}

package org.minutegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * A person appointed, nominated or elected.
 *
 * @param item position of the agenda item; 0 before the first
 * @param person who
 * @param role as printed
 * @param to the body or post, as printed
 * @param evidence the words
 */
public record Appointment(
    int item, Mention person, @Nullable String role, String to, Evidence evidence) {}

package org.minutegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * The document says that a person holds, held or was given a post outside the attendance block.
 *
 * @param item position of the agenda item; 0 before the first
 * @param person who
 * @param role the post, as printed
 * @param organisation where, as printed
 * @param evidence the words
 */
public record RoleStatement(
    int item, Mention person, String role, @Nullable String organisation, Evidence evidence) {}

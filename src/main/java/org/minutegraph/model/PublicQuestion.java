package org.minutegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * A question put by a member of the public.
 *
 * @param item position of the agenda item; 0 before the first
 * @param questioner who asked
 * @param supplementary true for a second question that follows from the answer
 * @param answeredBy as printed
 * @param evidence the words
 */
public record PublicQuestion(
    int item,
    Mention questioner,
    boolean supplementary,
    @Nullable Mention answeredBy,
    Evidence evidence) {}

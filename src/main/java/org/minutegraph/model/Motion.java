package org.minutegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * A motion or amendment moved.
 *
 * @param item position of the agenda item; 0 before the first
 * @param mover who moved it
 * @param seconder who seconded it
 * @param kind motion or amendment
 * @param outcome null where the text does not tell
 * @param evidence the words
 */
public record Motion(
    int item,
    @Nullable Mention mover,
    @Nullable Mention seconder,
    MotionKind kind,
    @Nullable VoteOutcome outcome,
    Evidence evidence) {}

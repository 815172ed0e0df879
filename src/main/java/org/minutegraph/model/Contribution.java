package org.minutegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * What an identified speaker said, asked, answered or presented.
 *
 * @param item position of the agenda item; 0 before the first
 * @param position 1-based, in order of print over the whole document
 * @param speaker as printed
 * @param kind what it does
 * @param answers the {@link #position} of the question that it answers
 * @param evidence the words
 */
public record Contribution(
    int item,
    int position,
    Mention speaker,
    ContributionKind kind,
    @Nullable Integer answers,
    Evidence evidence) {}

package org.minutegraph.read.layout;

import org.minutegraph.model.Block;

/**
 * A paragraph, or the part of one up to a forced line break, before it has a place in the text.
 *
 * @param kind what the format says that it is
 * @param level as in {@link Block#level}
 * @param words its text; a tab parts columns
 * @param strong true where all of it is bold
 * @param lead how many of its characters are bold from the start on
 * @param blankBefore true where a gap parts it from the line before
 */
public record Line(
    Block.Kind kind, int level, String words, boolean strong, int lead, boolean blankBefore) {}

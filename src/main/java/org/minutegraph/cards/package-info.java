/**
 * A card for each thing that pages list, find or count, kept in an index of Lucene's: what pages
 * would otherwise gather from the whole graph each time they are asked for.
 *
 * <p>The graph says everything that a card says, and nothing is lost with them. {@code CardMaker}
 * makes all of them; {@code CardReviser} those that a change of the graph touched ({@code
 * Touched}), from the statements near it ({@code Near}).
 */
@NullMarked
package org.minutegraph.cards;

import org.jspecify.annotations.NullMarked;

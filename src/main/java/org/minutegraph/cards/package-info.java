/**
 * A card for each thing that pages list, find or count, kept in an index of Lucene's: what pages
 * would otherwise gather from the whole graph each time they are asked for.
 *
 * <p>The graph says everything that a card says; cards are made anew when it has changed, and
 * nothing is lost with them.
 */
@NullMarked
package org.minutegraph.cards;

import org.jspecify.annotations.NullMarked;

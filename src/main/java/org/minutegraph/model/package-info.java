/**
 * The nouns of the house: records that know the JDK and nothing else.
 *
 * <p>A document becomes minutes, minutes become a record of facts, each with its place in the text.
 */
@NullMarked
package org.minutegraph.model;

import org.jspecify.annotations.NullMarked;

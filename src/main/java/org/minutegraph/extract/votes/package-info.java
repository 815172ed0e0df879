/** Motions, amendments and their outcome; votes in figures, in words and by name. */
@NullMarked
package org.minutegraph.extract.votes;

import org.jspecify.annotations.NullMarked;

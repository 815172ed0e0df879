/**
 * The words of the graph: constants made from {@code ontology/} when the program is built, and the
 * files themselves, as they ship with it.
 */
@NullMarked
package org.minutegraph.vocabulary;

import org.jspecify.annotations.NullMarked;

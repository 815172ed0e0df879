/**
 * What several kinds of fact share: names, titles, roles, dates and verbs as minutes print them.
 *
 * <p>Word lists are resources, each entry with the example that it is for.
 */
@NullMarked
package org.minutegraph.extract.grammar;

import org.jspecify.annotations.NullMarked;

/**
 * The history of a topic, a person or a body: the items that have to do with it, oldest first, with
 * what was said, decided and asked for under each, and what came of that.
 */
@NullMarked
package org.minutegraph.trace;

import org.jspecify.annotations.NullMarked;

/**
 * The text of an item as extractors share it: marked with its people and groups, its subjects and
 * clauses found.
 */
@NullMarked
package org.minutegraph.extract.text;

import org.jspecify.annotations.NullMarked;

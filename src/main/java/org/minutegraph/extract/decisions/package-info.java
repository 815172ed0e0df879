/** What was resolved, agreed, recommended or decided, with or without a marker. */
@NullMarked
package org.minutegraph.extract.decisions;

import org.jspecify.annotations.NullMarked;

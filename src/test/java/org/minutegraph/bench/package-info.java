/** How fast the line is. */
@NullMarked
package org.minutegraph.bench;

import org.jspecify.annotations.NullMarked;

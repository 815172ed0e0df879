/** The same minutes in four formats give the same facts. */
@NullMarked
package org.minutegraph.formats;

import org.jspecify.annotations.NullMarked;

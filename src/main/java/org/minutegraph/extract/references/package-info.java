/** Pointers to other meetings and to earlier minutes. */
@NullMarked
package org.minutegraph.extract.references;

import org.jspecify.annotations.NullMarked;

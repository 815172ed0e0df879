/** Bounds on what a stranger's query may take: of the heap, of the processor, and of time. */
@NullMarked
package org.minutegraph.serve.guard;

import org.jspecify.annotations.NullMarked;

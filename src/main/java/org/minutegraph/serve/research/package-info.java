/** The second door: to ask one's own questions in SPARQL. */
@NullMarked
package org.minutegraph.serve.research;

import org.jspecify.annotations.NullMarked;

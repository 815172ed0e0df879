/** The third door: what machines fetch, and what they must know to do so. */
@NullMarked
package org.minutegraph.serve.publish;

import org.jspecify.annotations.NullMarked;

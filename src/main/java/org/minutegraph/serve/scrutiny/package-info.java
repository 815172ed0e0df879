/** The first door: to search and to read what was said, decided and left to be done. */
@NullMarked
package org.minutegraph.serve.scrutiny;

import org.jspecify.annotations.NullMarked;

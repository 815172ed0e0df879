/**
 * Invents councils and writes their minutes, and beside them what is true of them: who is who,
 * which item answers a follow-up, and which item a reference means.
 */
@NullMarked
package org.minutegraph.generate;

import org.jspecify.annotations.NullMarked;

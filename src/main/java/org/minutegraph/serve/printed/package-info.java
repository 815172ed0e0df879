/**
 * The pages of minutes as they were printed: the files that were read, found again, and drawn by
 * another process, which may be ended when a file that means harm takes too much.
 */
@NullMarked
package org.minutegraph.serve.printed;

import org.jspecify.annotations.NullMarked;

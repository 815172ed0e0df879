/**
 * The front door: one class for each command; the only user of the standard streams.
 *
 * <p>Exceptions become exit codes here, and nowhere else.
 */
@NullMarked
package org.minutegraph.cli;

import org.jspecify.annotations.NullMarked;

/**
 * A whole graph for others to take away: its description, its statements, its tables, its networks.
 *
 * <p>{@link org.minutegraph.publish.Dump} writes all of it into a folder; what of it can be told
 * quickly, the service tells too.
 */
@NullMarked
package org.minutegraph.publish;

import org.jspecify.annotations.NullMarked;

/**
 * The store as a public, read-only SPARQL service with pages.
 *
 * <p>Endpoints are built one by one; none of them writes.
 */
@NullMarked
package org.minutegraph.serve;

import org.jspecify.annotations.NullMarked;

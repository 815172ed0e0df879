/**
 * Names of committees, councils, services, companies and other bodies, told by their grammar:
 * capitals that end or begin with a word like Panel, Service or Ltd.
 *
 * <p>The words are resources, each list with an example of what it is for.
 */
@NullMarked
package org.minutegraph.extract.bodies;

import org.jspecify.annotations.NullMarked;

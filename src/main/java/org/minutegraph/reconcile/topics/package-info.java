/**
 * Which topics of the scheme the items of a document are about, and where subjects that the
 * document names in its own words belong.
 *
 * <p>Looks at one document at a time: what it says of a document does not depend on others.
 */
@NullMarked
package org.minutegraph.reconcile.topics;

import org.jspecify.annotations.NullMarked;

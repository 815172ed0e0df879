/**
 * The scheme of topics as a program uses it, and where a text names them.
 *
 * <p>Knows nothing of RDF: {@code describe} reads the scheme from {@code ontology/topics.ttl}.
 */
@NullMarked
package org.minutegraph.topics;

import org.jspecify.annotations.NullMarked;

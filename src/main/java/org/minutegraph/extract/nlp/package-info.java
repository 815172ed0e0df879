/**
 * The only importer of CoreNLP; its settings live and die here.
 *
 * <p>Models are loaded once, and only those that are used.
 */
@NullMarked
package org.minutegraph.extract.nlp;

import org.jspecify.annotations.NullMarked;

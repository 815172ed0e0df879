/**
 * From minutes to a record of facts, each with the words that state it: one package for each kind
 * of fact; here stand those that take one class, and the extractor of the whole record.
 *
 * <p>Structure and grammar decide first; the language models see only what these leave open.
 */
@NullMarked
package org.minutegraph.extract;

import org.jspecify.annotations.NullMarked;

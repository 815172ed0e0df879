package org.minutegraph.describe;

import org.minutegraph.model.NamedAs;

/**
 * What of a persona is compared with the personas of other documents.
 *
 * @param document id of its document
 * @param persona its number there
 * @param name its fullest form
 * @param local true where the name alone means nobody outside its document
 */
public record ComparedName(String document, int persona, NamedAs name, boolean local) {}

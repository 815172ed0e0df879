/** The subjects of items: from headings, lead-ins and what the text comes back to. */
@NullMarked
package org.minutegraph.extract.topics;

import org.jspecify.annotations.NullMarked;

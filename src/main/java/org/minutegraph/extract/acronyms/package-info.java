/** Short forms, and the long forms that a document gives for them. */
@NullMarked
package org.minutegraph.extract.acronyms;

import org.jspecify.annotations.NullMarked;

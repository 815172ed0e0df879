/** Which interests were declared, by whom and in what. */
@NullMarked
package org.minutegraph.extract.interests;

import org.jspecify.annotations.NullMarked;

/** Who presented, asked, answered and said what. */
@NullMarked
package org.minutegraph.extract.speech;

import org.jspecify.annotations.NullMarked;

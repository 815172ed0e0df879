/** Which meeting it was: its body, day, hour and place, and when it meets next. */
@NullMarked
package org.minutegraph.extract.meeting;

import org.jspecify.annotations.NullMarked;

/** Who was appointed, elected or nominated, to what. */
@NullMarked
package org.minutegraph.extract.appointments;

import org.jspecify.annotations.NullMarked;

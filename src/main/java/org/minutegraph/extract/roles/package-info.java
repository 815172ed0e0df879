/** Which posts the text says that people hold, in passing or in introducing them. */
@NullMarked
package org.minutegraph.extract.roles;

import org.jspecify.annotations.NullMarked;

/** What is to be done, by whom, for whom and by when. */
@NullMarked
package org.minutegraph.extract.tasks;

import org.jspecify.annotations.NullMarked;

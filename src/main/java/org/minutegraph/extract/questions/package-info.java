/** What members of the public asked, and who answered. */
@NullMarked
package org.minutegraph.extract.questions;

import org.jspecify.annotations.NullMarked;

/**
 * What the readers of all formats make: text, and the blocks in it, or the reason why not. Knows no
 * format.
 */
@NullMarked
package org.minutegraph.read.layout;

import org.jspecify.annotations.NullMarked;

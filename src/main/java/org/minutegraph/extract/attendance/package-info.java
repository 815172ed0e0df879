/**
 * Who was there: lists, tables and sentences of those present, absent and excused, and who was in
 * the chair.
 */
@NullMarked
package org.minutegraph.extract.attendance;

import org.jspecify.annotations.NullMarked;

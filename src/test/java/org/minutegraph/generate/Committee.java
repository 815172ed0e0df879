package org.minutegraph.generate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that meets.
 *
 * @param convention how its clerk writes
 * @param former its name until {@code renamed}; null where it always had its name
 * @param parent of which it is a sub-group
 * @param services whose topics it takes
 * @param yearly meetings a year
 * @param members by municipal year, counted from 0; the first is the chair
 * @param partners organisations with a seat
 */
record Committee(
    String name,
    Convention convention,
    @Nullable String former,
    @Nullable LocalDate renamed,
    @Nullable String parent,
    List<String> services,
    int yearly,
    List<List<Somebody>> members,
    List<String> partners) {

  /** How a clerk writes. */
  enum Convention {
    /** {@code Councillors Ash, Birch and J. Cole}; {@code Resolved:- (1) That ...}. */
    SURNAMES,
    /** {@code Councillors J. Ash and B. Birch}; {@code RESOLVED:}. */
    INITIALS,
    /** {@code Councillor Jane Ash}, one in a line; {@code RESOLVED that: (a) ...}. */
    FULL_NAMES
  }

  String name(LocalDate day) {
    return former != null && renamed != null && day.isBefore(renamed) ? former : name;
  }
}

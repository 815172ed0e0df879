package org.minutegraph.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An office or a post, and who held it when.
 *
 * @param service whose topics go through it
 */
record Post(String role, String service, List<Term> terms) {

  /** One holder. */
  record Term(Somebody holder, Somebody.Interval time) {}

  Optional<Somebody> holder(LocalDate day) {
    return terms.stream().filter(t -> t.time().holds(day)).map(Term::holder).findFirst();
  }
}

package org.minutegraph.reconcile.links;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Whether something came when it was due: meetings are months apart, and reports are late. */
final class Timing {
  private static final int DAYS_EARLY = 45;
  private static final int DAYS_LATE = 120;

  private Timing() {}

  static double weight(@Nullable LocalDate due, LocalDate came) {
    if (due == null) {
      return 0;
    }
    long late = ChronoUnit.DAYS.between(due, came);
    if (late < -DAYS_EARLY) {
      return -0.15;
    }
    return late <= DAYS_LATE ? 0.2 : 0;
  }

  static String reason(@Nullable LocalDate due, LocalDate came) {
    double weight = weight(due, came);
    return weight > 0 ? "it was due about then" : weight < 0 ? "it was not due yet" : "";
  }
}

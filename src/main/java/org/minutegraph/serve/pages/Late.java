package org.minutegraph.serve.pages;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pages that are made when the first of them is asked for, so that the service need not wait for
 * what they read.
 */
public final class Late implements Pages {
  private final Supplier<Pages> making;
  private @Nullable Pages made;

  public Late(Supplier<Pages> making) {
    this.making = making;
  }

  @Override
  public Answer answer(Asked asked) {
    return made().answer(asked);
  }

  private synchronized Pages made() {
    Pages pages = made;
    if (pages == null) {
      pages = making.get();
      made = pages;
    }
    return pages;
  }
}

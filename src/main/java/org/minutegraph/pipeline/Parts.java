package org.minutegraph.pipeline;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.minutegraph.model.Finding;
import org.minutegraph.model.FindingCode;

/**
 * Does what shows across documents part by part: where the program fails at one, that part stays as
 * it was, somebody is told of it, and the others go on.
 */
final class Parts {
  private final Consumer<Result.Unfinished> witness;

  Parts(Consumer<Result.Unfinished> witness) {
    this.witness = witness;
  }

  /** A fault in any part ends the run. */
  static Parts together() {
    return new Parts(
        part -> {
          throw new IllegalStateException(part.finding().message(), part.fault());
        });
  }

  /**
   * What the work of a part gives; nothing where it fails. The work finds out what is to be
   * written, and writes nothing.
   *
   * @param part what it is, after "could not be told anew:"
   */
  <T> Optional<T> of(String part, Contained.Work<T, IOException> work) throws IOException {
    return Contained.in(() -> Optional.of(work.result()), fault -> untold(part, fault));
  }

  private <T> Optional<T> untold(String part, Throwable fault) {
    String message =
        "%s could not be told anew (%s): report it; it stays as it was, until the next load."
            .formatted(part, fault);
    Finding finding = new Finding(FindingCode.UNFINISHED, part, message, null);
    witness.accept(new Result.Unfinished(finding, fault));
    return Optional.empty();
  }
}

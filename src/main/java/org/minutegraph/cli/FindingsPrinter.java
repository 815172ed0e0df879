package org.minutegraph.cli;

import java.util.function.Consumer;
import org.minutegraph.model.Finding;
import org.minutegraph.pipeline.FindingPolicy;
import org.minutegraph.pipeline.Result;
import org.minutegraph.pipeline.Severity;

/** Tells a person what was noticed, and remembers the worst of it. */
final class FindingsPrinter implements Consumer<Result> {
  private final Streams streams;
  private final CommonOptions common;
  private Severity worst = Severity.NOTE;

  FindingsPrinter(Streams streams, CommonOptions common) {
    this.streams = streams;
    this.common = common;
  }

  @Override
  public void accept(Result result) {
    result.findings().forEach(this::print);
  }

  int exitCode() {
    return worst == Severity.NOTE ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private void print(Finding finding) {
    Severity severity = FindingPolicy.severity(finding.code());
    if (severity.compareTo(worst) > 0) {
      worst = severity;
    }
    if (severity != Severity.NOTE || common.verbose()) {
      streams.err().println(finding.code().code() + ": " + finding.message());
    }
  }
}

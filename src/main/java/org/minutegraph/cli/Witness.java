package org.minutegraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Finding;
import org.minutegraph.pipeline.FindingPolicy;
import org.minutegraph.pipeline.Result;
import org.minutegraph.pipeline.Severity;

/** Tells a person how a run is going, what was noticed, and how it ended. */
final class Witness implements Consumer<Result>, AutoCloseable {
  private final Streams streams;
  private final CommonOptions common;
  private final @Nullable ProgressBar bar;
  private final List<Finding> findings = new ArrayList<>();
  private int described;
  private int unchanged;
  private int withdrawn;
  private int rejected;
  private int unfinished;

  private Witness(Streams streams, CommonOptions common, @Nullable ProgressBar bar) {
    this.streams = streams;
    this.common = common;
    this.bar = bar;
  }

  /** A bar is shown on a terminal only. */
  static Witness of(Streams streams, CommonOptions common, int files) {
    boolean shown = streams.terminal() && !common.quiet();
    return new Witness(streams, common, shown ? bar(files) : null);
  }

  private static ProgressBar bar(int files) {
    return new ProgressBarBuilder().setTaskName("minutes").setInitialMax(files).build();
  }

  @Override
  public void accept(Result result) {
    if (result instanceof Result.Described) {
      described++;
    } else if (result instanceof Result.Unchanged) {
      unchanged++;
    } else if (result instanceof Result.Withdrawn) {
      withdrawn++;
    } else if (result instanceof Result.Unfinished) {
      unfinished++;
    } else {
      rejected++;
    }
    findings.addAll(result.findings());
    result.findings().forEach(this::print);
    Throwable fault = result.fault();
    if (fault != null && common.verbose()) {
      fault.printStackTrace(streams.err());
    }
    if (bar != null) {
      bar.step();
    }
  }

  /** What was noticed, in order. */
  List<Finding> findings() {
    return findings;
  }

  /** How many documents were read and written. */
  int described() {
    return described;
  }

  /** Says what came of the run. */
  int end() {
    close();
    if (!common.quiet()) {
      streams.err().println(summary());
    }
    boolean person =
        findings.stream().anyMatch(f -> FindingPolicy.severity(f.code()) != Severity.NOTE);
    return person ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private String summary() {
    List<String> parts = new ArrayList<>();
    parts.add(described + (described == 1 ? " document" : " documents"));
    if (unchanged > 0) {
      parts.add(unchanged + " unchanged");
    }
    if (withdrawn > 0) {
      parts.add(withdrawn + " withdrawn");
    }
    if (rejected > 0) {
      parts.add(rejected + " rejected");
    }
    if (unfinished > 0) {
      parts.add(unfinished + " not told anew");
    }
    return String.join(", ", parts);
  }

  private void print(Finding finding) {
    boolean note = FindingPolicy.severity(finding.code()) == Severity.NOTE;
    if (!note || common.verbose()) {
      streams.err().println(finding.code().code() + ": " + finding.message());
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}

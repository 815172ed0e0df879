package org.minutegraph.pipeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minutegraph.describe.DescribeSettings;
import org.minutegraph.describe.Run;
import org.minutegraph.describe.WithdrawalGraph;

/**
 * How minutes are worked on.
 *
 * @param base before every identifier of data; ends with a slash
 * @param council name of the council of all minutes; null where each folder or text says it
 * @param toolVersion of this program, for the provenance
 * @param workers how many documents are worked on at once
 * @param secondsEach of the processor that one document may take, from its file to its graph
 * @param time of the run, for the provenance; null where the same minutes are to give the same
 *     graph
 */
public record PipelineSettings(
    String base,
    @Nullable String council,
    String toolVersion,
    int workers,
    int secondsEach,
    @Nullable Instant time) {

  /** Longer than any honest document takes, and short enough to wait for. */
  public static final int STANDARD_SECONDS = 55;

  /** The project's own base. */
  public static final String STANDARD_BASE = DescribeSettings.DEFAULT_BASE;

  /** Of a run without a time. */
  public PipelineSettings(
      String base, @Nullable String council, String toolVersion, int workers, int secondsEach) {
    this(base, council, toolVersion, workers, secondsEach, null);
  }

  /** The same at a time, which the provenance then tells. */
  public PipelineSettings at(Instant moment) {
    return new PipelineSettings(base, council, toolVersion, workers, secondsEach, moment);
  }

  DescribeSettings describe() {
    return new DescribeSettings(base);
  }

  String provenance() {
    return base + "graph/provenance";
  }

  String withdrawn() {
    return WithdrawalGraph.name(describe());
  }

  Run run() {
    return new Run(toolVersion, null, time);
  }
}

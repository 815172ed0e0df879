package org.minutegraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.minutegraph.query.Catalogue;
import org.minutegraph.query.Filling;
import org.minutegraph.query.QueryRunner;
import org.minutegraph.query.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How much there is of what. */
@Command(
    name = "stats",
    description = "Counts what a graph holds, by class, graph and year.",
    footer = {"", "Example: minutegraph stats --store store/"})
final class StatsCommand implements Callable<Integer> {
  private static final String COUNTS = "publish/counts";

  @Mixin private Held held = new Held();

  @Option(names = "--format", defaultValue = "TABLE", description = "${COMPLETION-CANDIDATES}")
  private ResultFormat format = ResultFormat.TABLE;

  @Mixin private CommonOptions common = new CommonOptions();
  private final Streams streams;

  StatsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return held.use(streams.folder(), this::count);
  }

  private Query everything() {
    return Filling.fill(
        new Catalogue().find(COUNTS, streams.folder()), Map.of("from", List.of("")));
  }

  private int count(DatasetGraph dataset) {
    new QueryRunner(query -> QueryExec.dataset(dataset).query(query).build())
        .run(everything(), format, streams.out());
    return ExitCode.DONE;
  }
}

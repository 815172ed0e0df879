package org.minutegraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.load.PendingFile;
import org.minutegraph.load.Store;
import org.minutegraph.load.StoreTarget;
import org.minutegraph.pipeline.Reconciliation;
import org.minutegraph.query.Catalogue;
import org.minutegraph.query.Filling;
import org.minutegraph.query.QueryRunner;
import org.minutegraph.query.RdfFile;
import org.minutegraph.query.ResultFormat;
import org.minutegraph.query.StoredData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who is who in a store, as people see it. */
@Command(
    name = "reconcile",
    description =
        "Tells anew who the people of a store are, with what people have settled. What they settle"
            + " is kept apart from what minutes state, and stands through every new extraction.",
    footer = {
      "",
      "Example: minutegraph reconcile --store store/ --review doubts.csv",
      "         (put same or different into the last column of doubts.csv, where you know)",
      "         minutegraph reconcile --store store/ --decisions doubts.csv",
      "",
      "A register in CSV has the columns council,id,name,title,also,sameAs (further names and",
      "addresses parted by ;). In Turtle, a person has foaf:name, skos:altLabel and owl:sameAs."
    })
final class ReconcileCommand implements Callable<Integer> {
  private static final String DOUBTS = "publish/people-in-doubt";

  @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
  private Path store = Path.of("");

  @Option(
      names = "--reference",
      paramLabel = "FILE",
      description = "A register of people known: .csv, .ttl.")
  private @Nullable Path reference;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "A review with decisions: same, different, or nothing.")
  private @Nullable Path decisions;

  @Option(
      names = "--review",
      paramLabel = "FILE",
      description = "Write the doubtful namings there, as CSV; - for standard output.")
  private @Nullable Path review;

  @Mixin private RunOptions run = new RunOptions();
  @Mixin private CommonOptions common = new CommonOptions();
  private final Streams streams;

  ReconcileCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (Store open = Store.existing(streams.folder().resolve(store))) {
      try (GraphTarget target = new StoreTarget(open)) {
        Reconciliation reconciliation = new Reconciliation(run.settings(), target);
        if (reference != null) {
          refer(reconciliation, streams.folder().resolve(reference));
        }
        if (decisions != null) {
          reconciliation.rule(Decisions.in(streams.folder().resolve(decisions)));
        }
        if (review == null || reference != null || decisions != null) {
          streams.err().println("people told anew in " + reconciliation.again());
        }
      }
      if (review != null) {
        review(open, review);
      }
    }
    return ExitCode.DONE;
  }

  private static void refer(Reconciliation reconciliation, Path file) throws IOException {
    if (file.toString().endsWith(".csv")) {
      for (Decisions.Known known : Decisions.people(file)) {
        reconciliation.know(known.person(), known.sameAs());
      }
    } else {
      Graph graph = GraphFactory.createDefaultGraph();
      RdfFile.parse(file, StreamRDFLib.graph(graph));
      reconciliation.refer(graph);
    }
  }

  private void review(Store open, Path file) throws IOException {
    Query query = Filling.fill(new Catalogue().find(DOUBTS, streams.folder()), Map.of());
    try (StoredData data = new StoredData(open.dataset())) {
      if (file.toString().equals("-")) {
        new QueryRunner(data).run(query, ResultFormat.CSV, streams.out());
        return;
      }
      try (PendingFile pending = PendingFile.at(streams.folder().resolve(file))) {
        OutputStream out = pending.stream();
        new QueryRunner(data).run(query, ResultFormat.CSV, out);
        pending.commit();
      }
    }
  }
}

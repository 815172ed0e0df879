package org.minutegraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.load.Store;
import org.minutegraph.load.StoreTarget;
import org.minutegraph.model.BodyCuration;
import org.minutegraph.model.Curation;
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

/** Who is who in a store, and which body is which, as people see it. */
@Command(
    name = "reconcile",
    description =
        "Tells anew who the people of a store are, and which bodies names mean, with what people"
            + " have settled. What they settle is kept apart from what minutes state, and stands"
            + " through every new extraction.",
    footer = {
      "",
      "Example: minutegraph reconcile --store store/ --review doubts.csv",
      "         (put same or different into the last column of doubts.csv, where you know)",
      "         minutegraph reconcile --store store/ --decisions doubts.csv",
      "",
      "A register in CSV has the columns council,id,name,title,also,sameAs (further names and",
      "addresses parted by ;), and kind where bodies are among them (person, body). In Turtle, a",
      "person has foaf:name, a body rdfs:label, and both skos:altLabel and owl:sameAs."
    })
final class ReconcileCommand implements Callable<Integer> {
  private static final List<String> DOUBTS =
      List.of("publish/people-in-doubt", "publish/bodies-in-doubt");

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--reference",
      paramLabel = "FILE",
      description = "A register of people and bodies known: .csv, .ttl.")
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

  @Mixin private BaseOption base = new BaseOption();
  @Mixin private CommonOptions common = new CommonOptions();
  private final Streams streams;

  ReconcileCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (Store open = store.open(streams)) {
      try (GraphTarget target = new StoreTarget(open)) {
        Reconciliation reconciliation =
            new Reconciliation(RunOptions.standard(base.base()), target);
        if (reference != null) {
          refer(reconciliation, streams.folder().resolve(reference));
        }
        if (decisions != null) {
          rule(reconciliation, streams.folder().resolve(decisions));
        }
        if (review == null || reference != null || decisions != null) {
          streams.err().println("people and bodies told anew in " + reconciliation.again());
        }
      }
      if (review != null) {
        review(open, new Destination(streams, review));
      }
      StoredCards.renew(open);
      return decisions == null ? ExitCode.DONE : told(open, streams.folder().resolve(decisions));
    }
  }

  private static void rule(Reconciliation reconciliation, Path file) throws IOException {
    Map<String, List<Curation.Ruling>> people = Decisions.in(file);
    Map<String, List<BodyCuration.Ruling>> bodies = Decisions.bodiesIn(file);
    reconciliation.rule(people);
    reconciliation.ruleBodies(bodies);
  }

  /** Says which decisions are of nobody that minutes name; they are kept all the same. */
  private int told(Store open, Path file) throws IOException {
    try (StoredData data = new StoredData(open.dataset())) {
      UnknownNamings unknown = new UnknownNamings(data, base.base());
      unknown.people(Decisions.in(file));
      unknown.bodies(Decisions.bodiesIn(file));
      unknown.lines().forEach(line -> streams.err().println("minutegraph: " + line));
      return unknown.lines().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
  }

  private static void refer(Reconciliation reconciliation, Path file) throws IOException {
    if (file.toString().endsWith(".csv")) {
      for (Decisions.Known known : Decisions.people(file)) {
        reconciliation.know(known.person(), known.sameAs());
      }
      for (Decisions.KnownBody known : Decisions.bodies(file)) {
        reconciliation.knowBody(known.council(), known.id(), known.names(), known.sameAs());
      }
    } else {
      Graph graph = GraphFactory.createDefaultGraph();
      RdfFile.parse(file, StreamRDFLib.graph(graph));
      reconciliation.refer(graph);
    }
  }

  private void review(Store open, Destination file) throws IOException {
    try (StoredData data = new StoredData(open.dataset())) {
      byte[] doubts = doubts(new QueryRunner(data));
      file.write(out -> out.write(doubts));
    }
  }

  /** The tables one below the other, under one line of columns. */
  private byte[] doubts(QueryRunner runner) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String name : DOUBTS) {
      Query query = Filling.fill(new Catalogue().find(name, streams.folder()), Map.of());
      ByteArrayOutputStream table = new ByteArrayOutputStream();
      runner.run(query, ResultFormat.CSV, table);
      String text = table.toString(UTF_8);
      all.writeBytes((all.size() == 0 ? text : rows(text)).getBytes(UTF_8));
    }
    return all.toByteArray();
  }

  private static String rows(String table) {
    return table.substring(table.indexOf('\n') + 1);
  }
}

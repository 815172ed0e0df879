package org.minutegraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;
import org.minutegraph.query.BadQueryException;
import org.minutegraph.query.Catalogue;
import org.minutegraph.query.Filling;
import org.minutegraph.query.QueryRunner;
import org.minutegraph.query.QueryTarget;
import org.minutegraph.query.ResultFormat;
import org.minutegraph.query.StoredQuery;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the graph. */
@Command(
    name = "query",
    description =
        "Runs queries, by file or by name in the catalogue, over the union of all graphs. One query"
            + " answers on standard output; several write one file each into a folder.",
    footer = {
      "",
      "Example: minutegraph query topic-history --data g.nq --set topic=flooding",
      "         minutegraph query queries/facts/*.rq --data g.nq --format csv --output facts/"
    })
final class QueryCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "QUERY",
      description = "A file, or a name (see queries).")
  private List<String> names = new ArrayList<>();

  @ArgGroup(multiplicity = "1")
  private Source source = new Source();

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "Sets a parameter; again with the same name: another value for it.")
  private List<String> settings = new ArrayList<>();

  @Option(
      names = "--format",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.",
      defaultValue = "TABLE")
  private ResultFormat format = ResultFormat.TABLE;

  @Option(
      names = "--output",
      paramLabel = "FILE|DIR",
      description = "Write there; a folder where there are several queries.")
  private @Nullable Path output;

  @Mixin private CommonOptions common = new CommonOptions();
  private final Streams streams;

  QueryCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Map<StoredQuery, Query> queries = filled();
    Path folder = folder(queries.size());
    source.use(streams.folder(), (target, indexed) -> run(queries, folder, target));
    return ExitCode.DONE;
  }

  private void run(Map<StoredQuery, Query> queries, @Nullable Path folder, QueryTarget target)
      throws IOException {
    QueryRunner runner = new QueryRunner(target);
    for (Map.Entry<StoredQuery, Query> query : queries.entrySet()) {
      Path file = folder == null ? output : folder.resolve(fileName(query.getKey()));
      new Destination(streams, file).write(out -> runner.run(query.getValue(), format, out));
    }
  }

  /** The folder to write into, or null where there is one result. */
  private @Nullable Path folder(int queries) {
    if (output == null) {
      if (queries > 1) {
        throw new BadQueryException("several queries need --output with a folder");
      }
      return null;
    }
    Path place = streams.folder().resolve(output);
    return queries > 1 || Files.isDirectory(place) || output.toString().endsWith("/")
        ? place
        : null;
  }

  private String fileName(StoredQuery query) {
    return query.name().replaceFirst("^.*/", "") + "." + format.ending();
  }

  private Map<StoredQuery, Query> filled() {
    Map<String, List<String>> values = values();
    Catalogue catalogue = new Catalogue();
    Map<StoredQuery, Query> queries = new LinkedHashMap<>();
    Set<String> files = new LinkedHashSet<>();
    for (String name : names) {
      StoredQuery query = catalogue.find(name, streams.folder());
      if (!files.add(fileName(query))) {
        throw new BadQueryException("two queries would write " + fileName(query));
      }
      queries.put(query, Filling.fill(query, values));
    }
    return queries;
  }

  private Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      if (equals < 1) {
        throw new BadQueryException("--set wants NAME=VALUE, not '" + setting + "'");
      }
      values
          .computeIfAbsent(setting.substring(0, equals), name -> new ArrayList<>())
          .add(setting.substring(equals + 1));
    }
    return values;
  }
}

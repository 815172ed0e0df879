package org.minutegraph.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.minutegraph.query.Catalogue;
import org.minutegraph.query.Parameter;
import org.minutegraph.query.StoredQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the catalogue. */
@Command(
    name = "queries",
    description = "Lists the queries that ship with the program: name, summary, parameters.",
    footer = {"", "Example: minutegraph queries"})
final class QueriesCommand implements Callable<Integer> {
  @Mixin private CommonOptions common = new CommonOptions();
  private final Streams streams;

  QueriesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    new Catalogue().list().forEach(query -> streams.out().println(line(query)));
    return ExitCode.DONE;
  }

  private static String line(StoredQuery query) {
    String parameters =
        query.parameters().stream().map(QueriesCommand::shown).collect(Collectors.joining(" "));
    return "%s\t%s\t%s".formatted(query.name(), query.summary(), parameters);
  }

  private static String shown(Parameter parameter) {
    return parameter.name() + "=" + (parameter.standard() == null ? "" : parameter.standard());
  }
}

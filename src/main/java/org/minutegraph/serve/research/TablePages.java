package org.minutegraph.serve.research;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.publish.Dictionary;
import org.minutegraph.publish.NetworkKind;
import org.minutegraph.query.Catalogue;
import org.minutegraph.query.QueryTarget;
import org.minutegraph.query.StoredQuery;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Link;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.serve.research.TablesPage.Column;
import org.minutegraph.serve.research.TablesPage.Table;

/** What the dump holds in tables and networks, file by file, and the data dictionary. */
public final class TablePages implements Pages {
  // tables/networks/co-attendance.graphml
  private static final Pattern NETWORK =
      Pattern.compile("tables/networks/(?<name>[a-z-]+)\\.(?<form>csv|graphml)");
  private static final String DICTIONARY = "tables/dictionary.csv";

  private final GraphReader reader;
  private final List<StoredQuery> facts =
      new Catalogue().list().stream().filter(q -> q.name().startsWith("facts/")).toList();

  public TablePages(GraphReader reader) {
    this.reader = reader;
  }

  @Override
  public Answer answer(Asked asked) {
    if (asked.path().equals("tables")) {
      Frame frame =
          Frame.of("Tables and networks", Door.RESEARCH, asked.links())
              .below(List.of(new Link("Research", asked.links().to("workbench"))));
      return new Answer.Page(
          "tables", new TablesPage(frame, facts.stream().map(TablePages::table).toList()));
    }
    if (asked.path().equals(DICTIONARY)) {
      return saved("dictionary.csv", new Answer.File("text/csv", Dictionary.of(facts)));
    }
    Matcher network = NETWORK.matcher(asked.path());
    Optional<NetworkKind> kind = network.matches() ? kind(network.group("name")) : Optional.empty();
    return kind.isEmpty()
        ? new Answer.Missing("There is no such table or network.")
        : saved(
            network.group("name") + "." + network.group("form"),
            network(kind.get(), network.group("form").equals("csv")));
  }

  /** Saved under a name of its own, not shown. */
  private static Answer saved(String name, Answer file) {
    return new Answer.Headed(
        Map.of("Content-Disposition", "attachment; filename=\"" + name + "\""), file);
  }

  private static Table table(StoredQuery query) {
    List<Column> columns =
        Dictionary.columns(query).entrySet().stream()
            .map(column -> new Column(column.getKey(), column.getValue()))
            .toList();
    String name = query.name().replaceFirst("^.*/", "");
    return new Table(name, query.name(), query.text(), query.summary(), columns);
  }

  private static Optional<NetworkKind> kind(String name) {
    return Arrays.stream(NetworkKind.values()).filter(one -> one.slug().equals(name)).findFirst();
  }

  private Answer network(NetworkKind kind, boolean csv) {
    return new Answer.File(
        csv ? "text/csv" : "application/graphml+xml",
        reader.target(target -> written(kind, csv, target)));
  }

  private static String written(NetworkKind kind, boolean csv, QueryTarget target) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (csv) {
        kind.writeCsv(target, out);
      } else {
        kind.writeGraphMl(target, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}

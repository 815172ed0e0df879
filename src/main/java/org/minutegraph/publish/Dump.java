package org.minutegraph.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.minutegraph.query.Catalogue;
import org.minutegraph.query.QueryRunner;
import org.minutegraph.query.QueryTarget;
import org.minutegraph.query.ResultFormat;
import org.minutegraph.query.StoredQuery;

/**
 * Everything in a graph as files: all statements (N-Quads), the description of the dataset (VoID
 * and DCAT), the facts as tables, networks, and what the columns mean. The same graph makes the
 * same files.
 */
public final class Dump {
  private static final String FACTS = "facts/";

  private final DatasetGraph dataset;
  private final QueryTarget target;
  private final Path folder;
  private final List<DumpFile> files = new ArrayList<>();

  private Dump(DatasetGraph dataset, Path folder) {
    this.dataset = dataset;
    this.target = query -> QueryExec.dataset(dataset).query(query).build();
    this.folder = folder;
  }

  /** Writes to somewhere. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /**
   * Writes the files.
   *
   * @param dataset in a read transaction
   * @param base before every identifier
   * @param folder that is there, and empty
   * @return the version of what was written: the same for the same statements
   */
  public static String write(DatasetGraph dataset, String base, Path folder) throws IOException {
    Dump dump = new Dump(dataset, folder);
    String version = dump.statements();
    dump.tables();
    dump.networks();
    String description =
        RdfText.of(DatasetDescription.of(base, dump.target, version, dump.files), Lang.TURTLE);
    dump.file("dataset.ttl", "Description in VoID and DCAT", "text/turtle", text(description));
    return version;
  }

  private String statements() throws IOException {
    String[] version = new String[1];
    file(
        "minutes.nq.gz",
        "All statements, in their graphs",
        "application/n-quads",
        out -> {
          GZIPOutputStream zipped = new GZIPOutputStream(out, 1 << 16);
          version[0] = Statements.write(dataset, zipped);
          zipped.finish();
        });
    return version[0];
  }

  private void tables() throws IOException {
    List<StoredQuery> facts =
        new Catalogue().list().stream().filter(query -> query.name().startsWith(FACTS)).toList();
    for (StoredQuery query : facts) {
      file(
          "tables/" + query.name().substring(FACTS.length()) + ".csv",
          query.summary(),
          "text/csv",
          out -> new QueryRunner(target).run(query.query(), ResultFormat.CSV, out));
    }
    file("tables/dictionary.csv", "What the columns mean", "text/csv", text(Dictionary.of(facts)));
  }

  private void networks() throws IOException {
    for (NetworkKind kind : NetworkKind.values()) {
      Network network = kind.in(target);
      String name = "networks/" + kind.slug();
      file(name + ".csv", kind.title(), "text/csv", network::writeCsv);
      file(name + ".graphml", kind.title(), "application/xml", network::writeGraphMl);
    }
  }

  private static Writing text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void file(String name, String title, String mediaType, Writing writing)
      throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      writing.to(out);
    }
    files.add(new DumpFile(name, title, mediaType, Files.size(file)));
  }
}

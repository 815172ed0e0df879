package org.minutegraph.load;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.assembler.exceptions.AssemblerException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.assembler.VocabTDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.minutegraph.query.StoredQuery;

/**
 * A folder with a graph in it: quads in TDB2, their words in Lucene. One process at a time has it
 * open. Not for writing by several threads at once.
 */
public final class Store implements AutoCloseable {
  private static final String DESCRIPTION = "store.ttl";
  private static final Query AROUND = StoredQuery.beside(Store.class, "around").query();
  private static final String ROOT = "urn:minutegraph:store:";

  private final Path folder;
  private final Difference difference = new Difference();
  private @Nullable String before;
  private DatasetGraphText dataset;

  private Store(Path folder) {
    this.folder = folder;
    this.dataset = connect(folder);
  }

  /**
   * Opens the store in a folder, or makes one there.
   *
   * @throws StoreException if another process has it open, or it cannot be read
   */
  public static Store open(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new StoreException(folder + " is a file: a store is a folder");
    }
    Files.createDirectories(quads(folder));
    return new Store(folder);
  }

  /**
   * Opens a store that must be there.
   *
   * @throws StoreException as {@link #open}, and if there is none
   */
  public static Store existing(Path folder) {
    if (!Files.isDirectory(quads(folder))) {
      throw new StoreException("there is no store in " + folder + " (make one: minutegraph load)");
    }
    return new Store(folder);
  }

  /** The quads. Whoever asks begins and ends a read transaction; {@link #write} may replace it. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** A copy of what one named graph says of a pattern. */
  Graph copy(String name, Node subject, Node predicate, Node object) {
    Graph copy = GraphFactory.createDefaultGraph();
    dataset.begin(ReadWrite.READ);
    try {
      dataset.stream(NodeFactory.createURI(name), subject, predicate, object)
          .forEach(quad -> copy.add(quad.asTriple()));
    } finally {
      dataset.end();
    }
    return copy;
  }

  /** See {@link GraphTarget#around}. */
  Set<String> around(String body, LocalDate from, LocalDate until) {
    Set<String> graphs = new TreeSet<>();
    dataset.begin(ReadWrite.READ);
    try (QueryExec query =
        QueryExec.dataset(dataset)
            .query(AROUND)
            .substitution("body", NodeFactory.createURI(body))
            .substitution("from", NodeFactory.createLiteralString(from.toString()))
            .substitution("until", NodeFactory.createLiteralString(until.toString()))
            .build()) {
      query.select().forEachRemaining(row -> graphs.add(row.get("graph").getURI()));
    } finally {
      dataset.end();
    }
    return graphs;
  }

  /** Makes all changes in one transaction: after a crash, all of them stand or none does. */
  void write(List<Change> changes) {
    GraphWriter writer = new GraphWriter();
    transact(dataset -> changes.forEach(change -> writer.apply(change, dataset)));
    difference.add(writer.made());
  }

  /** What is done within a write transaction; it may not fail for the sake of its input. */
  interface Writing {
    void in(DatasetGraph dataset);
  }

  /** Runs a write transaction of which it is not known what it changes. */
  void write(Writing writing) {
    difference.forget();
    transact(writing);
  }

  /**
   * Runs a write transaction. One that is aborted can leave the files of a TDB2 database and what
   * is remembered of them in this process at odds, so that the next write spoils the database; it
   * is therefore closed and opened again before anything else is done with it.
   */
  private void transact(Writing writing) {
    before();
    boolean done = false;
    dataset.begin(ReadWrite.WRITE);
    try {
      writing.in(dataset);
      dataset.commit();
      done = true;
    } finally {
      if (!done) {
        abandon();
      } else {
        dataset.end();
      }
    }
  }

  /**
   * Writes what the store holds anew, without what was replaced in it, and deletes the files that
   * held it before. Waits for those who read; there must be room for both on the disk.
   */
  public void compact() {
    before();
    DatabaseMgr.compact(dataset.getWrapped(), true);
  }

  /**
   * Makes the index of words anew from the quads, where it was lost.
   *
   * @return how many statements have words in it
   */
  public long reindex() {
    return new WordIndex(dataset).renew();
  }

  /** How many bytes all files of the store have. */
  public long bytes() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
    }
  }

  private void abandon() {
    try {
      dataset.abort();
      dataset.end();
    } finally {
      close();
      dataset = connect(folder);
    }
  }

  @Override
  public void close() {
    dataset.getTextIndex().close();
    TDBInternal.expel(dataset.getWrapped(), true);
  }

  private static DatasetGraphText connect(Path folder) {
    JenaSystem.init();
    try {
      Dataset assembled =
          (Dataset) Assembler.general().open(description(folder).getResource(ROOT + "store"));
      return (DatasetGraphText) assembled.asDatasetGraph();
    } catch (AssemblerException | DBOpEnvException | TextIndexException e) {
      throw new StoreException(
          "the store in %s cannot be opened (%s): is another load or serve using it?"
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  private static Model description(Path folder) {
    try (InputStream in = Store.class.getResourceAsStream(DESCRIPTION)) {
      Model model = ModelFactory.createDefaultModel();
      RDFParser.source(Objects.requireNonNull(in, DESCRIPTION)).lang(Lang.TTL).parse(model);
      model.getResource(ROOT + "quads").addProperty(VocabTDB2.pLocation, quads(folder).toString());
      model
          .getResource(ROOT + "words")
          .addProperty(
              TextVocab.pDirectory, ResourceFactory.createStringLiteral(words(folder).toString()));
      return model;
    } catch (IOException e) {
      throw new StoreException("the description of the store cannot be read", e);
    }
  }

  /** Different after every write: where the trees of the quads begin, which are never changed. */
  public String state() {
    StringBuilder state = new StringBuilder();
    try (Stream<Path> all = Files.walk(quads(folder))) {
      for (Path file : all.filter(Store::isTree).sorted().toList()) {
        state
            .append(quads(folder).relativize(file))
            .append(' ')
            .append(HexFormat.of().formatHex(Files.readAllBytes(file)))
            .append('\n');
      }
    } catch (IOException e) {
      throw new StoreException("the state of the store in %s cannot be told".formatted(folder), e);
    }
    return state.toString();
  }

  private static boolean isTree(Path file) {
    return file.toString().endsWith(".bpt") || file.toString().endsWith(".bdf");
  }

  /** What was changed since the store was opened. */
  public Difference difference() {
    return difference;
  }

  /** Its {@link #state} before anything was changed since it was opened. */
  public String before() {
    if (before == null) {
      before = state();
    }
    return before;
  }

  /** The folder for cards (see {@code org.minutegraph.cards}) beside the quads. */
  public Path cards() {
    return folder.toAbsolutePath().resolve("cards");
  }

  private static Path quads(Path folder) {
    return folder.toAbsolutePath().resolve("quads");
  }

  private static Path words(Path folder) {
    return folder.toAbsolutePath().resolve("words");
  }
}

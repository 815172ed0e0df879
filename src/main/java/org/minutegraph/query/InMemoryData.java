package org.minutegraph.query;

import java.io.InputStream;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;

/** Quads in memory, in their graphs and, for queries that name none, in the union of all graphs. */
public final class InMemoryData implements QueryTarget {
  private final DatasetGraph dataset = DatasetGraphFactory.create();

  /**
   * Adds a file's quads; what kind of RDF it is, its name says ({@code .nq}, {@code .trig}, {@code
   * .ttl}, …, also with {@code .gz}). Triples that stand in no named graph are put into one that
   * has the file's address as name, so that queries that name their graphs find them.
   *
   * @throws RiotException if the file can't be parsed
   */
  public void add(Path file) {
    RdfFile.parse(file, new FileSink(dataset, file));
  }

  /** Adds what a stream holds. */
  public void add(InputStream in, Lang lang) {
    RDFParser.source(in)
        .lang(lang)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(sink());
  }

  /** Where quads may be sent. */
  public StreamRDF sink() {
    return new Sink(dataset);
  }

  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public QueryExec prepare(Query query) {
    return QueryExec.dataset(dataset).query(query).build();
  }

  /** Puts each quad in its own graph and in the union. */
  private static class Sink extends StreamRDFBase {
    private final DatasetGraph dataset;
    private final Graph union;

    Sink(DatasetGraph dataset) {
      this.dataset = dataset;
      this.union = dataset.getDefaultGraph();
    }

    @Override
    public void triple(Triple triple) {
      union.add(triple);
    }

    @Override
    public void quad(Quad quad) {
      union.add(quad.asTriple());
      if (!quad.isDefaultGraph()) {
        dataset.add(quad);
      }
    }
  }

  /** Puts triples, too, in a graph with a name: the file's. */
  private static final class FileSink extends Sink {
    private final Node name;

    FileSink(DatasetGraph dataset, Path file) {
      super(dataset);
      this.name = NodeFactory.createURI(file.toUri().toString());
    }

    @Override
    public void triple(Triple triple) {
      quad(Quad.create(name, triple));
    }
  }
}

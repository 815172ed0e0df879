package org.minutegraph.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.minutegraph.query.RdfFile;

/** Files of RDF: quads in N-Quads or TriG, parsed to their end before anything is loaded. */
public final class RdfFiles {
  private RdfFiles() {}

  /** Whether a file's name says so. */
  public static boolean isOne(String name) {
    return GraphFormat.ofName(name).isPresent();
  }

  /**
   * Puts each named graph of a file in the place of the one that the target holds.
   *
   * @throws IllegalArgumentException if the file has triples outside of named graphs
   */
  public static void load(Path file, GraphTarget target) throws IOException {
    DatasetGraph parsed = DatasetGraphFactory.create();
    RdfFile.parse(file, StreamRDFLib.dataset(parsed));
    if (!parsed.getDefaultGraph().isEmpty()) {
      throw new IllegalArgumentException(
          file + " has triples in no named graph: a store holds named graphs only");
    }
    for (Iterator<Node> names = parsed.listGraphNodes(); names.hasNext(); ) {
      Node name = names.next();
      if (!name.isURI()) {
        throw new IllegalArgumentException(file + " has a graph whose name is no IRI");
      }
      target.replace(name.getURI(), parsed.getGraph(name));
    }
  }
}

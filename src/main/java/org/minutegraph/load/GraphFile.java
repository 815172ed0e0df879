package org.minutegraph.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** A file of named graphs, there only when whole; gzipped if its name ends in {@code .gz}. */
public final class GraphFile implements GraphTarget {
  private final PendingFile file;
  private final OutputStream out;
  private final GraphStream graphs;

  public GraphFile(Path path, GraphFormat format, Map<String, String> prefixes) throws IOException {
    this.file = PendingFile.at(path);
    this.out =
        path.toString().endsWith(".gz") ? new GZIPOutputStream(file.stream()) : file.stream();
    this.graphs = new GraphStream(out, format, prefixes);
  }

  @Override
  public void replace(String name, Graph graph) throws IOException {
    graphs.replace(name, graph);
  }

  @Override
  public void revise(String name, Set<Node> subjects, Graph graph) throws IOException {
    graphs.revise(name, subjects, graph);
  }

  @Override
  public Graph held(String name, Node subject, Node predicate, Node object) {
    return graphs.held(name, subject, predicate, object);
  }

  @Override
  public Set<String> around(String body, LocalDate from, LocalDate until) {
    return graphs.around(body, from, until);
  }

  @Override
  public void commit() throws IOException {
    graphs.commit();
    out.close();
    file.commit();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

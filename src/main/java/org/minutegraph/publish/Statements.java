package org.minutegraph.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * All statements as N-Quads, by graph, subject and then letter, so that the same statements are the
 * same file. The subjects of one graph are held in memory, and the statements of one subject.
 */
final class Statements {
  private final DatasetGraph dataset;
  private final OutputStream out;
  private final MessageDigest digest;

  private Statements(DatasetGraph dataset, OutputStream out, MessageDigest digest) {
    this.dataset = dataset;
    this.out = out;
    this.digest = digest;
  }

  /**
   * Writes them.
   *
   * @return a short hash of what was written
   */
  static String write(DatasetGraph dataset, OutputStream out) throws IOException {
    try {
      Statements all = new Statements(dataset, out, MessageDigest.getInstance("SHA-256"));
      for (Node graph : sorted(dataset.listGraphNodes()).values()) {
        all.write(graph);
      }
      return HexFormat.of().formatHex(all.digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static TreeMap<String, Node> sorted(Iterator<Node> nodes) {
    TreeMap<String, Node> sorted = new TreeMap<>();
    nodes.forEachRemaining(node -> sorted.put(NodeFmtLib.strNT(node), node));
    return sorted;
  }

  private void write(Node graph) throws IOException {
    Iterator<Node> subjects =
        Iter.map(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY), Quad::getSubject);
    for (Node subject : sorted(subjects).values()) {
      TreeSet<String> lines = new TreeSet<>();
      dataset
          .find(graph, subject, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> lines.add(line(quad)));
      write(lines);
    }
  }

  private void write(TreeSet<String> lines) throws IOException {
    for (String line : lines) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      digest.update(bytes);
      out.write(bytes);
    }
  }

  private static String line(Quad quad) {
    List<Node> nodes =
        List.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph());
    return String.join(" ", nodes.stream().map(NodeFmtLib::strNT).toList()) + " .\n";
  }
}

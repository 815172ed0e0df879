package org.minutegraph.vocabulary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The files of {@code ontology/}. */
public final class Ontology {
  private Ontology() {}

  /**
   * A file's statements, in a graph of the caller's own.
   *
   * @param name without the ending: {@code codes}
   */
  public static Graph graph(String name) {
    return RDFParser.source(new ByteArrayInputStream(bytes(name))).lang(Lang.TURTLE).toGraph();
  }

  /** A file as it is, in Turtle. */
  public static byte[] bytes(String name) {
    String file = "/ontology/" + name + ".ttl";
    try (InputStream in = Objects.requireNonNull(Ontology.class.getResourceAsStream(file), file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}

package org.minutegraph.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * The scheme of topics that ships with the program: {@code graph/topics}. Its concepts keep their
 * names whatever the base is.
 */
public final class TopicsDescriber {
  private static final String FILE = "/ontology/topics.ttl";

  private final DescribeSettings settings;

  public TopicsDescriber(DescribeSettings settings) {
    this.settings = settings;
  }

  /** The whole scheme. */
  public DocumentGraph describe() {
    return new DocumentGraph(settings.base() + "graph/topics", scheme());
  }

  static Graph scheme() {
    try (InputStream in = TopicsDescriber.class.getResourceAsStream(FILE)) {
      return RDFParser.source(Objects.requireNonNull(in, FILE)).lang(Lang.TTL).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

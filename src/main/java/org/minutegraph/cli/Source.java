package org.minutegraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.jspecify.annotations.Nullable;
import org.minutegraph.load.Store;
import org.minutegraph.query.Endpoint;
import org.minutegraph.query.InMemoryData;
import org.minutegraph.query.QueryTarget;
import org.minutegraph.query.StoredData;
import picocli.CommandLine.Option;

/** Where the graph is that is asked: one of three. */
final class Source {
  @Option(names = "--store", paramLabel = "DIR", description = "A store made by load.")
  private @Nullable Path store;

  @Option(
      names = "--data",
      paramLabel = "FILE",
      description = "A file of RDF, for instance made by extract.")
  private @Nullable Path data;

  @Option(names = "--endpoint", paramLabel = "URL", description = "A SPARQL endpoint on the web.")
  private @Nullable URI endpoint;

  /** What is done with it. */
  interface Use {
    /**
     * Asks.
     *
     * @param indexed whether the target has an index of words
     */
    void with(QueryTarget target, boolean indexed) throws IOException;
  }

  private static void ask(URI endpoint, Use use) throws IOException {
    try {
      use.with(new Endpoint(endpoint), false);
    } catch (QueryExceptionHTTP e) {
      throw new IOException(
          e.getStatusCode() <= 0
              ? endpoint + " does not answer: is it running?"
              : "%s answers %d (%s): is it the address of a SPARQL endpoint?"
                  .formatted(endpoint, e.getStatusCode(), e.getMessage()),
          e);
    }
  }

  /** Opens it, asks, and lets go of it. */
  void use(Path folder, Use use) throws IOException {
    if (store != null) {
      try (Store opened = Store.existing(folder.resolve(store));
          StoredData quads = new StoredData(opened.dataset())) {
        use.with(quads, true);
      }
    } else if (endpoint != null) {
      ask(endpoint, use);
    } else {
      InMemoryData quads = new InMemoryData();
      if (data != null) {
        quads.add(folder.resolve(data));
      }
      use.with(quads, false);
    }
  }
}

package org.minutegraph.serve.publish;

import java.util.Collection;
import org.apache.jena.graph.Triple;
import org.minutegraph.publish.RdfText;
import org.minutegraph.serve.pages.Answer;

/** Triples as answers. */
final class Rdf {
  private Rdf() {}

  /** The triples as a file in one of the forms of data. */
  static Answer.File file(Collection<Triple> triples, Form form) {
    return new Answer.File(form.mediaType(), RdfText.of(triples, form.lang()));
  }
}

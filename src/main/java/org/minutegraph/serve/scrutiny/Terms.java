package org.minutegraph.serve.scrutiny;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** Properties of vocabularies that Jena has no constants for. */
final class Terms {
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  static final Property DERIVED = property("http://www.w3.org/ns/prov#wasDerivedFrom");
  static final Property MEANT = property("http://www.w3.org/2005/11/its/rdf#taIdentRef");
  static final Property CONFIDENCE = property(NIF + "confidence");
  static final Property TEXT = property(NIF + "anchorOf");
  static final Property BEGIN = property(NIF + "beginIndex");

  private Terms() {}

  private static Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }
}

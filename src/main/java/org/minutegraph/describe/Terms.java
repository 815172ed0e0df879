package org.minutegraph.describe;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of vocabularies that Jena has no constants for. */
final class Terms {
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final String PROV = "http://www.w3.org/ns/prov#";

  static final Resource NIF_STRING = ResourceFactory.createResource(NIF + "RFC5147String");
  static final Resource NIF_TEXT = ResourceFactory.createResource(NIF + "Context");
  static final Property NIF_IS_STRING = ResourceFactory.createProperty(NIF + "isString");
  static final Property NIF_BEGIN = ResourceFactory.createProperty(NIF + "beginIndex");
  static final Property NIF_END = ResourceFactory.createProperty(NIF + "endIndex");
  static final Property NIF_ANCHOR = ResourceFactory.createProperty(NIF + "anchorOf");
  static final Property NIF_CONTEXT = ResourceFactory.createProperty(NIF + "referenceContext");
  static final Property NIF_CONFIDENCE = ResourceFactory.createProperty(NIF + "confidence");

  static final Property ITS_IDENT_REF =
      ResourceFactory.createProperty("http://www.w3.org/2005/11/its/rdf#taIdentRef");

  static final Resource PROV_ACTIVITY = ResourceFactory.createResource(PROV + "Activity");
  static final Resource PROV_AGENT = ResourceFactory.createResource(PROV + "SoftwareAgent");
  static final Property PROV_DERIVED = ResourceFactory.createProperty(PROV + "wasDerivedFrom");
  static final Property PROV_GENERATED = ResourceFactory.createProperty(PROV + "wasGeneratedBy");
  static final Property PROV_USED = ResourceFactory.createProperty(PROV + "used");
  static final Property PROV_ASSOCIATED =
      ResourceFactory.createProperty(PROV + "wasAssociatedWith");
  static final Property PROV_AT = ResourceFactory.createProperty(PROV + "atTime");
  static final Property PROV_ENDED = ResourceFactory.createProperty(PROV + "endedAtTime");

  private Terms() {}
}

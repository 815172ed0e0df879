package org.minutegraph.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** The abbreviations in files that a person may read. */
final class Prefixes {
  private Prefixes() {}

  /** By prefix, without colon. */
  static Map<String, String> standard(String base) {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("min", "https://w3id.org/minutegraph/def#");
    prefixes.put("mg", base);
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
    prefixes.put("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
    prefixes.put("org", "http://www.w3.org/ns/org#");
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("schema", "https://schema.org/");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return prefixes;
  }
}

package org.minutegraph.describe;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Concepts of the code lists in {@code ontology/codes.ttl}, which are the same for every base. */
final class Codes {
  private static final String NS = "https://w3id.org/minutegraph/cv/";

  private Codes() {}

  static Node of(String scheme, Enum<?> value) {
    return of(scheme, code(value));
  }

  /** {@code IN_ATTENDANCE} is {@code in-attendance}. */
  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Node of(String scheme, String code) {
    return NodeFactory.createURI(NS + scheme + "/" + code);
  }
}

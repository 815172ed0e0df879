package org.minutegraph.describe;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.BodyKind;
import org.minutegraph.model.KindsOfBodies;
import org.minutegraph.vocabulary.Min;

/**
 * Bodies, organisations, roles and topics. Each is written once for each document, under the first
 * form of its name.
 */
final class Things {
  private final Identifiers ids;
  private final Statements out;
  private final Set<Node> written = new HashSet<>();

  Things(Identifiers ids, Statements out) {
    this.ids = ids;
    this.out = out;
  }

  @Nullable Node body(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    Node body = write(ids.body(name), name, Min.Body);
    if (KindsOfBodies.isPartnership(name)) {
      out.type(body, Min.Partnership);
    }
    return body;
  }

  /** A body where the name can be nothing else: {@code Chair of the Harbour Committee}. */
  @Nullable Node organisation(@Nullable String name) {
    return name != null && KindsOfBodies.isBody(name) ? body(name) : outside(name);
  }

  @Nullable Node group(String name, BodyKind kind) {
    return kind == BodyKind.BODY ? body(name) : outside(name);
  }

  private @Nullable Node outside(@Nullable String name) {
    return thing("organisation", name, ORG.Organization);
  }

  @Nullable Node role(@Nullable String name) {
    return thing("role", name, ORG.Role);
  }

  @Nullable Node topic(String name) {
    return thing("topic", name, SKOS.Concept);
  }

  private @Nullable Node thing(String type, @Nullable String name, Resource kind) {
    return name == null || name.isBlank() ? null : write(ids.thing(type, name), name, kind);
  }

  private Node write(Node node, String name, Resource kind) {
    if (written.add(node)) {
      out.type(node, kind);
      out.text(node, RDFS.label, name);
    }
    return node;
  }
}

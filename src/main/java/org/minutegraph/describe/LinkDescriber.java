package org.minutegraph.describe;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.minutegraph.model.Link;
import org.minutegraph.vocabulary.Min;

/**
 * Describes how business goes on from a document to others: a graph for each document, {@code
 * graph/inferred/links/…}, which can be taken away without touching what the document states.
 */
public final class LinkDescriber {
  private static final String DOCUMENTS = "graph/document/";
  private static final String LINKS = "graph/inferred/links/";

  private final DescribeSettings settings;

  public LinkDescriber(DescribeSettings settings) {
    this.settings = settings;
  }

  /**
   * The graph of a document's links.
   *
   * @param document IRI of the document's own graph
   * @param links that begin in it
   */
  public DocumentGraph describe(String document, List<Link> links) {
    Statements out = new Statements();
    links.forEach(link -> write(link, out));
    return new DocumentGraph(graph(document), out.graph());
  }

  private String graph(String document) {
    String documents = settings.base() + DOCUMENTS;
    if (!document.startsWith(documents)) {
      throw new IllegalArgumentException(document + " is no graph of a document");
    }
    return settings.base() + LINKS + document.substring(documents.length());
  }

  private static void write(Link link, Statements out) {
    Node from = NodeFactory.createURI(link.from());
    Node to = NodeFactory.createURI(link.to());
    // An earlier item is put off once, a later one may take up many: the link is the earlier one's.
    String place = link.kind() == Link.Kind.CONTINUATION ? link.to() : link.from();
    Node node = NodeFactory.createURI(place + "/" + Codes.code(link.kind()));
    out.link(from, property(link.kind()), to);
    out.type(node, Min.Link);
    out.link(node, Min.linkFrom, from);
    out.link(node, Min.linkTo, to);
    out.link(node, Min.kind, Codes.of("link", link.kind()));
    out.link(node, Terms.PROV_DERIVED, NodeFactory.createURI(link.span()));
    out.text(node, Min.reason, link.reason());
    out.decimal(node, Terms.NIF_CONFIDENCE, link.confidence());
  }

  private static Property property(Link.Kind kind) {
    return switch (kind) {
      case ANSWER -> Min.metBy;
      case REFERENCE -> Min.refersTo;
      case CONTINUATION -> Min.continues;
      case CORRECTION -> Min.corrects;
    };
  }
}

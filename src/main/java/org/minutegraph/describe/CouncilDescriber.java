package org.minutegraph.describe;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDFS;
import org.minutegraph.model.Council;
import org.minutegraph.model.Jurisdiction;
import org.minutegraph.vocabulary.Min;

/** Describes a council as it is known beside its minutes: its {@code graph/reference}. */
public final class CouncilDescriber {
  private final DescribeSettings settings;

  public CouncilDescriber(DescribeSettings settings) {
    this.settings = settings;
  }

  public DocumentGraph describe(Council council) {
    Statements out = new Statements();
    Node node = NodeFactory.createURI(settings.base() + "id/council/" + council.slug());
    out.type(node, Min.Council);
    out.text(node, RDFS.label, council.name());
    out.address(node, FOAF.homepage, council.homepage());
    Jurisdiction jurisdiction = council.jurisdiction();
    out.text(node, Min.jurisdiction, jurisdiction == null ? null : Codes.code(jurisdiction));
    return new DocumentGraph(settings.base() + "graph/reference/" + council.slug(), out.graph());
  }
}

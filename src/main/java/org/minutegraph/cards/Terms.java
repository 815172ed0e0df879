package org.minutegraph.cards;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.minutegraph.vocabulary.Min;

/** Terms by which the statements of cards hang together. */
final class Terms {
  static final Node TYPE = RDF.Nodes.type;
  static final Node LABEL = RDFS.Nodes.label;
  static final Node PREF_LABEL = SKOS.prefLabel.asNode();
  static final Node ALT_LABEL = SKOS.altLabel.asNode();
  static final Node HIDDEN_LABEL = SKOS.hiddenLabel.asNode();
  static final Node NARROWER = SKOS.narrower.asNode();
  static final Node EXACT_MATCH = SKOS.exactMatch.asNode();
  static final Node NAME = FOAF.name.asNode();
  static final Node PERSON = FOAF.Person.asNode();
  static final Node QUOTE =
      NodeFactory.createURI(
          "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf");
  static final Node MEETING = Min.Meeting.asNode();
  static final Node BODY = Min.Body.asNode();
  static final Node IN_MEETING = Min.inMeeting.asNode();
  static final Node IN_ITEM = Min.inItem.asNode();
  static final Node OF_BODY = Min.body.asNode();
  static final Node OF_COUNCIL = Min.council.asNode();
  static final Node CONCEPT = Min.concept.asNode();
  static final Node TOPIC = Min.topic.asNode();
  static final Node IDENTIFIED_AS = Min.identifiedAs.asNode();
  static final Node LINK_FROM = Min.linkFrom.asNode();
  static final Node LINK_TO = Min.linkTo.asNode();
  static final Node MET_BY = Min.metBy.asNode();

  private Terms() {}
}

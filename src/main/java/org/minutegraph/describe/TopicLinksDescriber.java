package org.minutegraph.describe;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.TopicLink;
import org.minutegraph.model.TopicLinks;
import org.minutegraph.model.TopicMatch;
import org.minutegraph.vocabulary.Min;

/**
 * Describes what the scheme of topics makes of a document: {@code graph/topics/{council}/{id}}.
 * Beside the document's own graph, so that it can be thought over without reading the minutes
 * again.
 */
public final class TopicLinksDescriber {
  private final DescribeSettings settings;

  public TopicLinksDescriber(DescribeSettings settings) {
    this.settings = settings;
  }

  /**
   * The graph of one document.
   *
   * @param ordinal as in {@link RecordDescriber#describe(org.minutegraph.model.IdentifiedRecord,
   *     int)}
   */
  public DocumentGraph describe(MeetingRecord record, TopicLinks topics, int ordinal) {
    Identifiers ids = new Identifiers(settings.base(), record.source(), record.meeting(), ordinal);
    Statements out = new Statements();
    Spans spans = new Spans(record.source(), ids, out);
    topics.links().forEach(link -> write(link, ids, spans, out));
    topics.matches().forEach(match -> write(match, record.source().council().slug(), ids, out));
    return new DocumentGraph(
        Identifiers.topicsGraph(settings.base(), record.source()), out.graph());
  }

  private static void write(TopicLink link, Identifiers ids, Spans spans, Statements out) {
    Node node = ids.part(link.item(), "s", link.rank());
    out.type(node, Min.ConceptLink);
    out.link(node, Min.inItem, ids.item(link.item()));
    out.link(node, Min.concept, NodeFactory.createURI(link.concept()));
    out.count(node, Min.rank, link.rank());
    out.decimal(node, Min.relevance, link.relevance());
    out.decimal(node, Terms.NIF_CONFIDENCE, link.evidence().confidence());
    out.link(node, Terms.PROV_DERIVED, spans.node(link.evidence().span()));
  }

  /** A subject that is no label of the scheme is discovered: it goes into a scheme of its own. */
  private void write(TopicMatch match, String council, Identifiers ids, Statements out) {
    Node topic = ids.thing("topic", match.label());
    Property relation = relation(match.kind());
    if (relation != null && match.concept() != null) {
      Node concept = NodeFactory.createURI(match.concept());
      out.link(topic, relation, concept);
      doubt(topic, concept, match.confidence(), out);
    }
    if (match.kind() != TopicMatch.Kind.EXACT) {
      Node scheme =
          NodeFactory.createURI(settings.base() + "id/scheme/discovered-topics/" + council);
      out.link(topic, SKOS.inScheme, scheme);
      out.type(scheme, SKOS.ConceptScheme);
    }
  }

  /** How sure it is that the topic belongs to the concept. */
  private static void doubt(Node topic, Node concept, double confidence, Statements out) {
    if (confidence < 1) {
      String name = concept.getURI().replaceFirst(".*/", "");
      Node suggestion = NodeFactory.createURI(topic.getURI() + "/suggestion/" + name);
      out.type(suggestion, Min.Suggestion);
      out.link(suggestion, Min.topic, topic);
      out.link(suggestion, Min.concept, concept);
      out.decimal(suggestion, Terms.NIF_CONFIDENCE, confidence);
    }
  }

  private static @Nullable Property relation(TopicMatch.Kind kind) {
    return switch (kind) {
      case EXACT -> SKOS.exactMatch;
      case BROAD -> SKOS.broadMatch;
      case RELATED -> SKOS.relatedMatch;
      case NONE -> null;
    };
  }
}

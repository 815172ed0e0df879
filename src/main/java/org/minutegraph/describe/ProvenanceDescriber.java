package org.minutegraph.describe;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.Origin;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.vocabulary.Min;

/** Describes where a document's graph comes from: part of {@code graph/provenance}. */
public final class ProvenanceDescriber {
  /** From the graph of a document to the meeting that it records. */
  public static final Node ABOUT = FOAF.primaryTopic.asNode();

  private final DescribeSettings settings;
  private final String scheme;

  public ProvenanceDescriber(DescribeSettings settings) {
    this.settings = settings;
    scheme = TopicsDescriber.version();
  }

  /** The statements on one document whose body met once that day. */
  public DocumentGraph describe(MeetingRecord record, Run run) {
    return describe(record, run, 1);
  }

  /**
   * The statements on one document; those of all documents together are the graph.
   *
   * @param ordinal see {@link RecordDescriber#describe}
   */
  public DocumentGraph describe(MeetingRecord record, Run run, int ordinal) {
    SourceDocument source = record.source();
    Identifiers ids = new Identifiers(settings.base(), source, record.meeting(), ordinal);
    Statements out = new Statements();
    writeRun(ids, source, run, out);
    writeFile(ids.document(), source, out);
    writeOrigin(ids.document(), source.origin(), out);
    return new DocumentGraph(settings.base() + "graph/provenance", out.graph());
  }

  /**
   * The same statements of a document that is in the graph, while what it changes of others is not:
   * they do not say by which scheme of topics it was read, as if that were not known.
   */
  public static Graph unfinished(Graph provenance) {
    Graph open = GraphMemFactory.createDefaultGraph();
    GraphUtil.addInto(open, provenance);
    open.remove(Node.ANY, Min.schemeVersion.asNode(), Node.ANY);
    return open;
  }

  private void writeRun(Identifiers ids, SourceDocument source, Run run, Statements out) {
    Node graph = NodeFactory.createURI(Identifiers.documentGraph(settings.base(), source));
    Node extraction = ids.inDocument("extraction");
    Node tool = NodeFactory.createURI(settings.base() + "id/software/" + run.toolVersion());
    out.link(graph, FOAF.primaryTopic, ids.meeting());
    out.link(graph, Terms.PROV_DERIVED, ids.document());
    out.link(graph, Terms.PROV_GENERATED, extraction);
    out.type(extraction, Terms.PROV_ACTIVITY);
    out.link(extraction, Terms.PROV_USED, ids.document());
    out.link(extraction, Terms.PROV_ASSOCIATED, tool);
    out.text(extraction, Min.modelVersion, run.modelVersion());
    out.text(extraction, Min.schemeVersion, scheme);
    out.literal(extraction, Terms.PROV_ENDED, run.time(), XSDDatatype.XSDdateTime);
    out.type(tool, Terms.PROV_AGENT);
    out.text(tool, SchemaDO.softwareVersion, run.toolVersion());
  }

  private static void writeFile(Node document, SourceDocument source, Statements out) {
    out.text(document, Min.sha256, source.sha256());
    out.text(document, Min.file, source.origin().file());
    out.text(document, DCTerms.format, source.mediaType());
    out.text(document, DCTerms.publisher, source.council().publisher());
    out.address(document, DCTerms.license, source.council().licence());
  }

  /** As given beside the file: not everything that is given is an IRI or a date. */
  private static void writeOrigin(Node document, Origin origin, Statements out) {
    out.address(document, DCTerms.source, origin.url());
    out.text(document, Min.retrievedAsGiven, origin.retrieved());
    out.text(document, DCTerms.title, origin.title());
    out.text(document, Min.bodyAsGiven, origin.body());
    out.text(document, Min.dateAsGiven, origin.date());
    out.text(document, Min.meetingIdAsGiven, origin.meetingId());
  }
}

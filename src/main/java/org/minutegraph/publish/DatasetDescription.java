package org.minutegraph.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.minutegraph.query.QueryTarget;
import org.minutegraph.query.Row;

/**
 * What a dataset is, in VoID and DCAT 3. What can be told at once is told everywhere; counts of
 * everything, which take a walk through all of it, only in a dump.
 */
public final class DatasetDescription {
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final Set<String> VOCABULARIES =
      Set.of("dcterms", "foaf", "min", "nif", "oa", "org", "prov", "schema", "skos");

  private final String base;
  private final String site;
  private final Node dataset;
  private final List<Triple> triples = new ArrayList<>();

  private DatasetDescription(String base, String site) {
    this.base = base;
    this.site = site;
    this.dataset = iri(base + "dataset");
  }

  /**
   * The description of what a service holds.
   *
   * @param base before every identifier
   * @param site where the service is, with a slash at the end
   */
  public static List<Triple> of(String base, String site, QueryTarget target) {
    DatasetDescription description = new DatasetDescription(base, site).described(target);
    for (NetworkKind kind : NetworkKind.values()) {
      description.addNetwork(kind, "csv", "text/csv");
      description.addNetwork(kind, "graphml", "application/graphml+xml");
    }
    return description.triples;
  }

  /**
   * The description of a dump.
   *
   * @param version of the content
   * @param files in the folder of the dump
   */
  static List<Triple> of(String base, QueryTarget target, String version, List<DumpFile> files) {
    DatasetDescription description = new DatasetDescription(base, base).described(target);
    description.count(target);
    description.add(description.dataset, iri(DCAT.NS + "version"), text(version));
    files.forEach(description::add);
    return description.triples;
  }

  /** How many documents there are, and the first and the last day of a meeting. */
  public static Row extent(QueryTarget target) {
    return PublishQueries.row("extent", target);
  }

  /** In whose name the minutes are kept. */
  public static List<Row> councils(QueryTarget target) {
    return PublishQueries.rows("councils", target);
  }

  /** Under which licences the minutes were published. */
  public static List<Row> licences(QueryTarget target) {
    return PublishQueries.rows("licences", target);
  }

  private DatasetDescription described(QueryTarget target) {
    add(dataset, RDF.type, VOID.Dataset);
    add(dataset, RDF.type, DCAT.Dataset);
    add(dataset, DCTerms.title, english("Minutes as linked data"));
    add(
        dataset,
        DCTerms.description,
        english(
            "What published minutes of meetings state: who met, what was said, what was decided,"
                + " and what is to come back; each statement with the words it rests on."));
    add(dataset, DCTerms.language, text("en"));
    add(dataset, FOAF.homepage.asNode(), dataset);
    add(dataset, DCAT.landingPage, dataset);
    add(dataset, VOID.uriSpace, text(base + "id/"));
    VOCABULARIES.forEach(
        one ->
            add(
                dataset,
                VOID.vocabulary,
                iri(Objects.requireNonNull(RdfText.PREFIXES.get(one), one))));
    List.of("Turtle", "JSON-LD", "N-Triples")
        .forEach(one -> add(dataset, VOID.feature, iri(FORMATS + one)));
    addService();
    addExtent(extent(target));
    addModified(PublishQueries.row("modified", target));
    councils(target).forEach(this::addPublisher);
    licences(target).forEach(this::addLicence);
    return this;
  }

  private void addService() {
    Node service = iri(base + "dataset#sparql");
    Node endpoint = iri(site + "sparql");
    add(dataset, VOID.sparqlEndpoint, endpoint);
    add(service, RDF.type, DCAT.DataService);
    add(service, DCTerms.title, english("SPARQL 1.1 queries"));
    add(service, DCAT.endpointURL, endpoint);
    add(service, DCAT.endpointDescription, endpoint);
    add(service, DCAT.servesDataset, dataset);
    add(service, DCTerms.conformsTo, iri("http://www.w3.org/TR/sparql11-protocol/"));
  }

  private void addExtent(Row extent) {
    add(dataset, VOID.documents, whole(extent.number("documents")));
    if (extent.has("first")) {
      Node period = iri(base + "dataset#period");
      add(dataset, DCTerms.temporal, period);
      add(period, RDF.type, DCTerms.PeriodOfTime);
      add(period, DCAT.startDate, value(extent, "first"));
      add(period, DCAT.endDate, value(extent, "last"));
    }
  }

  private void addModified(Row modified) {
    if (modified.has("modified")) {
      add(dataset, DCTerms.modified, value(modified, "modified"));
    }
  }

  private void addPublisher(Row council) {
    Node node = value(council, "council");
    add(dataset, DCTerms.contributor, node);
    add(node, RDFS.label, value(council, "name"));
  }

  private void addLicence(Row row) {
    add(dataset, DCTerms.license, value(row, "licence"));
  }

  private void count(QueryTarget target) {
    long statements = 0;
    for (Row row : PublishQueries.rows("properties", target)) {
      statements += row.number("count");
      Node part = partition("property", row);
      add(part, VOID.property, value(row, "property"));
      add(part, VOID.triples, whole(row.number("count")));
      add(dataset, VOID.propertyPartition, part);
    }
    for (Row row : PublishQueries.rows("classes", target)) {
      Node part = partition("class", row);
      add(part, VOID._class, value(row, "class"));
      add(part, VOID.entities, whole(row.number("count")));
      add(dataset, VOID.classPartition, part);
    }
    add(dataset, VOID.triples, whole(statements));
  }

  private Node partition(String kind, Row row) {
    String name = RdfText.shortForm(row.text(kind)).replaceAll("[^\\w-]+", "-");
    return iri(base + "dataset#" + kind + "-" + name);
  }

  private void addNetwork(NetworkKind kind, String ending, String mediaType) {
    String name = kind.slug() + "." + ending;
    Node distribution = iri(base + "dataset#" + name);
    add(dataset, DCAT.distribution, distribution);
    add(distribution, RDF.type, DCAT.Distribution);
    add(distribution, DCTerms.title, english(kind.title()));
    add(distribution, DCAT.downloadURL, iri(site + "tables/networks/" + name));
    add(distribution, DCAT.mediaType, iri(mediaType(mediaType)));
  }

  private void add(DumpFile file) {
    Node distribution = iri(base + "dataset#" + file.name().replaceAll("[^\\w.-]+", "-"));
    Node download = iri(base + "dump/" + file.name());
    add(dataset, DCAT.distribution, distribution);
    add(distribution, RDF.type, DCAT.Distribution);
    add(distribution, DCTerms.title, english(file.title()));
    add(distribution, DCAT.downloadURL, download);
    add(distribution, DCAT.mediaType, iri(mediaType(file.mediaType())));
    add(distribution, DCAT.byteSize, whole(file.bytes()));
    if (file.name().endsWith(".gz")) {
      add(distribution, DCAT.compressFormat, iri(mediaType("application/gzip")));
      add(dataset, VOID.dataDump, download);
    }
  }

  private static String mediaType(String name) {
    return "https://www.iana.org/assignments/media-types/" + name;
  }

  private void add(Node subject, Property property, Resource value) {
    add(subject, property.asNode(), value.asNode());
  }

  private void add(Node subject, Property property, Node value) {
    add(subject, property.asNode(), value);
  }

  private void add(Node subject, Node property, Node value) {
    triples.add(Triple.create(subject, property, value));
  }

  private static Node value(Row row, String name) {
    return Objects.requireNonNull(row.values().get(name), name);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  private static Node whole(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }
}

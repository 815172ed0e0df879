package org.minutegraph.publish;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/** Triples as text, in one order, so that the same triples are the same text. */
public final class RdfText {
  /** The prefixes of everything that is published. */
  public static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
          Map.entry("dcterms", "http://purl.org/dc/terms/"),
          Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
          Map.entry("hydra", "http://www.w3.org/ns/hydra/core#"),
          Map.entry("its", "http://www.w3.org/2005/11/its/rdf#"),
          Map.entry("min", "https://w3id.org/minutegraph/def#"),
          Map.entry("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"),
          Map.entry("oa", "http://www.w3.org/ns/oa#"),
          Map.entry("org", "http://www.w3.org/ns/org#"),
          Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
          Map.entry("prov", "http://www.w3.org/ns/prov#"),
          Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("schema", "https://schema.org/"),
          Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"),
          Map.entry("sh", "http://www.w3.org/ns/shacl#"),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
          Map.entry("void", "http://rdfs.org/ns/void#"),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

  private static final String TYPE = "#type";

  private RdfText() {}

  /** What a triple stands in order by. */
  private record Place(String subject, boolean more, String property, String value) {
    static final Comparator<Place> ORDER =
        Comparator.comparing(Place::subject)
            .thenComparing(Place::more)
            .thenComparing(Place::property)
            .thenComparing(Place::value);
  }

  /** The triples in order; what each node is written like is found out once. */
  private static List<Triple> sorted(Collection<Triple> triples) {
    Map<Node, String> written = new HashMap<>();
    Function<Node, String> key = node -> written.computeIfAbsent(node, NodeFmtLib::strNT);
    Map<Place, Triple> places = new TreeMap<>(Place.ORDER);
    for (Triple triple : triples) {
      places.put(
          new Place(
              key.apply(triple.getSubject()),
              !triple.getPredicate().getURI().endsWith(TYPE),
              key.apply(triple.getPredicate()),
              key.apply(triple.getObject())),
          triple);
    }
    return List.copyOf(places.values());
  }

  /** An IRI with a prefix where there is one for it. */
  public static String shortForm(String iri) {
    return PREFIXES.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }

  /**
   * The triples in Turtle, N-Triples or JSON-LD.
   *
   * @throws IllegalArgumentException if the language is none of these
   */
  public static String of(Collection<Triple> triples, Lang lang) {
    List<Triple> sorted = sorted(triples);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (lang.equals(Lang.TURTLE)) {
      stream(sorted, StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS));
    } else if (lang.equals(Lang.NTRIPLES)) {
      stream(sorted, StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8));
    } else if (lang.equals(Lang.JSONLD)) {
      RDFDataMgr.write(out, graph(sorted), RDFFormat.JSONLD11_PRETTY);
    } else {
      throw new IllegalArgumentException(lang + " is not published");
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void stream(List<Triple> triples, StreamRDF out) {
    out.start();
    PREFIXES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(prefix -> out.prefix(prefix.getKey(), prefix.getValue()));
    triples.forEach(out::triple);
    out.finish();
  }

  private static Graph graph(List<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    PREFIXES.forEach(graph.getPrefixMapping()::setNsPrefix);
    triples.forEach(graph::add);
    return graph;
  }
}

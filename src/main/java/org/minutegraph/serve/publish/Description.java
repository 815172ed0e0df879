package org.minutegraph.serve.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Question;
import org.minutegraph.serve.pages.Reading;

/**
 * What is told of one thing: its own statements; its parts; what points at it; the words on which
 * all that rests, and how sure it is; the documents from which it was taken; and the names of what
 * it speaks of. Parts and pointers come in pages, so that a description stays small however often a
 * thing is named.
 *
 * @param iri of the thing
 * @param page from 1
 * @param more whether there is another page
 * @param own what is stated of the thing itself
 * @param triples all
 * @param licences under which the documents were published from which this was taken
 */
record Description(
    String iri,
    int page,
    boolean more,
    List<Triple> own,
    List<Triple> triples,
    List<String> licences) {
  /** How many parts, and how many pointers, one page holds. */
  static final int PAGE = 100;

  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String DERIVED = PROV + "wasDerivedFrom";
  private static final String CONFIDENCE = NIF + "confidence";
  private static final Set<String> NAMES =
      Set.of(
          "http://xmlns.com/foaf/0.1/name",
          "http://www.w3.org/2000/01/rdf-schema#label",
          "http://www.w3.org/2004/02/skos/core#prefLabel",
          "http://purl.org/dc/terms/title",
          "https://schema.org/startDate",
          "https://w3id.org/minutegraph/def#identifiedAs");

  Description {
    own = List.copyOf(own);
    triples = List.copyOf(triples);
    licences = List.copyOf(licences);
  }

  /** The description of a thing; none where nothing is known of it. */
  static Optional<Description> of(String iri, int page, Reading reading) {
    Node thing = NodeFactory.createURI(iri);
    List<Quad> own = reading.quads(thing, null, null);
    List<Row> parts = part("parts", iri, page, reading);
    List<Row> pointers = part("pointers", iri, page, reading);
    if (own.isEmpty() && parts.isEmpty() && pointers.isEmpty()) {
      return Optional.empty();
    }
    Gathering all = new Gathering(reading);
    all.add(own);
    head(parts).forEach(row -> all.add(reading.quads(row.values().get("part"), null, null)));
    head(pointers)
        .forEach(
            row -> all.add(reading.quads(row.values().get("from"), row.values().get("by"), thing)));
    all.addEvidence();
    all.addOrigins();
    all.addNames();
    return Optional.of(
        new Description(
            iri,
            page,
            parts.size() > PAGE || pointers.size() > PAGE,
            triples(own),
            List.copyOf(all.triples),
            List.copyOf(all.licences)));
  }

  /** Whether anything is stated of a thing, or with it. */
  static boolean known(String iri, Reading reading) {
    return reading.row(Question.of("publish/known").iri("thing", iri)).has("any");
  }

  private static List<Row> part(String query, String iri, int page, Reading reading) {
    return reading.rows(
        Question.of("publish/" + query).iri("thing", iri).part((page - 1L) * PAGE, PAGE + 1L));
  }

  private static List<Row> head(List<Row> rows) {
    return rows.subList(0, Math.min(PAGE, rows.size()));
  }

  private static List<Triple> triples(Collection<Quad> quads) {
    return quads.stream().map(Quad::asTriple).distinct().toList();
  }

  /** Triples on their way together. */
  private static final class Gathering {
    private final Reading reading;
    private final Set<Triple> triples = new LinkedHashSet<>();
    private final Set<Node> graphs = new LinkedHashSet<>();
    private final Set<String> licences = new TreeSet<>();

    Gathering(Reading reading) {
      this.reading = reading;
    }

    void add(List<Quad> quads) {
      quads.forEach(quad -> graphs.add(quad.getGraph()));
      triples.addAll(triples(quads));
    }

    /** The quotations, and the judgements of how sure they are. */
    void addEvidence() {
      for (Node words : values(DERIVED)) {
        add(reading.quads(words, null, null));
        for (Quad judged : reading.quads(null, OA.hasBody.asNode(), words)) {
          triples.add(judged.asTriple());
          add(reading.quads(judged.getSubject(), NodeFactory.createURI(CONFIDENCE), null));
        }
      }
    }

    /** From which document, and by which run, each graph was made that has a say here. */
    void addOrigins() {
      for (Node graph : List.copyOf(graphs)) {
        for (Quad origin : reading.quads(graph, null, null)) {
          triples.add(origin.asTriple());
          if (origin.getPredicate().hasURI(DERIVED)) {
            addLicence(origin.getObject());
          }
        }
      }
    }

    private void addLicence(Node document) {
      for (Quad licence : reading.quads(document, DCTerms.license.asNode(), null)) {
        triples.add(licence.asTriple());
        if (licence.getObject().isURI()) {
          licences.add(licence.getObject().getURI());
        }
      }
    }

    /** The names of what is spoken of and not described. */
    void addNames() {
      Set<Node> described = triples.stream().map(Triple::getSubject).collect(Collectors.toSet());
      List<Node> spokenOf = new ArrayList<>();
      triples.stream()
          .map(Triple::getObject)
          .filter(node -> node.isURI() && !described.contains(node))
          .distinct()
          .forEach(spokenOf::add);
      spokenOf.forEach(this::addNames);
    }

    private void addNames(Node node) {
      reading.quads(node, null, null).stream()
          .filter(quad -> NAMES.contains(quad.getPredicate().getURI()))
          .forEach(quad -> triples.add(quad.asTriple()));
    }

    private List<Node> values(String property) {
      return triples.stream()
          .filter(triple -> triple.getPredicate().hasURI(property) && triple.getObject().isURI())
          .map(Triple::getObject)
          .distinct()
          .toList();
    }
  }
}

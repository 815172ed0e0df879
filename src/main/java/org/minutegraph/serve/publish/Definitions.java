package org.minutegraph.serve.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Link;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.pages.Pages;

/** The vocabulary at {@code def}, and its codes at {@code cv/list/code}, from {@code ontology/}. */
final class Definitions implements Pages {
  private static final String VOCABULARY = "https://w3id.org/minutegraph/def";

  private final Vocabulary terms = Vocabulary.read("minutegraph");
  private final Vocabulary codes = Vocabulary.read("codes");
  private final Vocabulary alignments = Vocabulary.read("alignments");
  private final Pages whole = new Negotiated("def", this::page, asked -> triples());

  @Override
  public Answer answer(Asked asked) {
    return asked.path().startsWith("cv/") ? code(asked) : whole.answer(asked);
  }

  private Answer code(Asked asked) {
    String name = asked.path().substring("cv/".length()).replaceFirst("\\.(ttl|jsonld|nt)$", "");
    String iri = Links.CODES + name;
    List<Triple> stated = new ArrayList<>(codes.triples(iri));
    codes.pointing(SKOS.inScheme.getURI(), iri).forEach(of -> stated.addAll(codes.triples(of)));
    if (stated.isEmpty()) {
      return new Answer.Missing("There is no such code.");
    }
    return new Negotiated(
            "cv/" + name, of -> new Answer.Elsewhere(of.links().of(iri)), of -> stated)
        .answer(asked);
  }

  private List<Triple> triples() {
    return Stream.of(terms, codes, alignments).flatMap(file -> file.triples().stream()).toList();
  }

  private Answer page(Asked asked) {
    Links links = asked.links();
    Frame frame =
        Frame.of("Vocabulary", Door.OPEN_DATA, links)
            .below(List.of(new Link("Open data", links.to("open-data"))))
            .alsoAs(Forms.others(links.to("def")));
    List<DefinitionsPage.Term> properties =
        Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty)
            .flatMap(type -> terms.ofType(type.getURI()).stream())
            .distinct()
            .sorted()
            .map(this::term)
            .toList();
    return new Answer.Page(
        "definitions",
        new DefinitionsPage(
            frame,
            terms.value(VOCABULARY, OWL.versionInfo.getURI()),
            terms.value(VOCABULARY, DCTerms.description.getURI()),
            terms.ofType(OWL.Class.getURI()).stream().map(this::term).toList(),
            properties,
            codes.ofType(SKOS.ConceptScheme.getURI()).stream().map(this::list).toList()));
  }

  private DefinitionsPage.Term term(String iri) {
    List<String> above = new ArrayList<>(terms.values(iri, RDFS.subClassOf.getURI()));
    above.addAll(terms.values(iri, RDFS.subPropertyOf.getURI()));
    return new DefinitionsPage.Term(
        iri,
        iri.substring(iri.indexOf('#') + 1),
        terms.value(iri, RDFS.label.getURI()),
        terms.value(iri, RDFS.comment.getURI()),
        above,
        terms.values(iri, RDFS.domain.getURI()),
        terms.values(iri, RDFS.range.getURI()),
        terms.pointing(RDFS.domain.getURI(), iri));
  }

  private DefinitionsPage.CodeList list(String iri) {
    return new DefinitionsPage.CodeList(
        Links.codeName(iri),
        codes.value(iri, DCTerms.title.getURI()),
        codes.value(iri, DCTerms.description.getURI()),
        codes.pointing(SKOS.inScheme.getURI(), iri).stream().map(this::codeTerm).toList());
  }

  private DefinitionsPage.Term codeTerm(String iri) {
    return new DefinitionsPage.Term(
        iri,
        Links.codeName(iri),
        codes.value(iri, SKOS.prefLabel.getURI()),
        codes.value(iri, SKOS.definition.getURI()),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}

package org.minutegraph.serve.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.serve.pages.Thing;

/**
 * Answers under {@code doc/}: with data where the address ends so ({@code .ttl}, {@code .jsonld},
 * {@code .nt}) or the client wants data; else with the page, and where nobody made one for things
 * of this kind, with a plain one.
 */
public final class ThingData implements Pages {
  private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";

  private final GraphReader reader;
  private final Pages pages;

  /**
   * @param pages those that were made for things of their kind
   */
  public ThingData(GraphReader reader, Pages pages) {
    this.reader = reader;
    this.pages = pages;
  }

  @Override
  public Answer answer(Asked asked) {
    Thing thing = Thing.of(asked);
    Optional<Form> named = Form.ofEnding(thing.form());
    if (named.isPresent()) {
      return data(asked, thing, named.get());
    }
    Form wanted = Form.wanted(asked.accept()).orElse(Form.HTML);
    if (thing.form().isEmpty() && wanted != Form.HTML) {
      return data(asked, thing, wanted);
    }
    Answer page = pages.answer(asked);
    return page instanceof Answer.Missing ? plain(asked, thing, page) : headed(asked, thing, page);
  }

  private static Answer headed(Asked asked, Thing thing, Answer page) {
    return page instanceof Answer.Page
        ? new Answer.Headed(headers(asked, thing, List.of()), page)
        : page;
  }

  private static Map<String, String> headers(Asked asked, Thing thing, List<String> licences) {
    return Map.of("Vary", "Accept", "Link", Forms.links(asked.links(), thing.id(), licences));
  }

  private Answer plain(Asked asked, Thing thing, Answer missing) {
    if (!thing.form().isEmpty()) {
      return missing;
    }
    return describe(asked, thing)
        .<Answer>map(
            found ->
                new Answer.Headed(
                    headers(asked, thing, found.licences()),
                    ThingPage.of(asked, thing.id(), found)))
        .orElse(missing);
  }

  private Optional<Description> describe(Asked asked, Thing thing) {
    return reader.read(reading -> Description.of(thing.iri(), asked.page(), reading));
  }

  private Answer data(Asked asked, Thing thing, Form form) {
    Optional<Description> found = describe(asked, thing);
    if (found.isEmpty()) {
      return new Answer.Missing("Nothing is known here of this thing.");
    }
    Map<String, String> headers = headers(asked, thing, found.get().licences());
    return new Answer.Headed(headers, Rdf.file(triples(asked, thing, found.get()), form));
  }

  /** The description, and what it is itself. */
  private static List<Triple> triples(Asked asked, Thing thing, Description found) {
    String address = asked.links().base() + "doc/" + thing.id();
    Node document = NodeFactory.createURI(page(address, found.page()));
    List<Triple> all = new ArrayList<>(found.triples());
    all.add(Triple.create(document, RDF.type.asNode(), FOAF.Document.asNode()));
    all.add(
        Triple.create(document, FOAF.primaryTopic.asNode(), NodeFactory.createURI(found.iri())));
    for (String licence : found.licences()) {
      Node of = NodeFactory.createURI(licence);
      all.add(Triple.create(document, DCTerms.license.asNode(), of));
    }
    if (found.more()) {
      Node next = NodeFactory.createURI(page(address, found.page() + 1));
      all.add(Triple.create(document, NodeFactory.createURI(HYDRA + "next"), next));
    }
    return all;
  }

  private static String page(String address, int page) {
    return page == 1 ? address : address + "?page=" + page;
  }
}

package org.minutegraph.serve.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SKOS;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Link;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.pages.Pages;

/** The scheme of topics, to walk through, to search, and to take away as SKOS. */
final class TopicSchemePages implements Pages {
  private static final String STEM = "topics/scheme";
  private static final int DEEPEST = 8;

  private final Vocabulary scheme = Vocabulary.read("topics");
  private final Pages described = new Negotiated(STEM, this::page, asked -> scheme.triples());

  @Override
  public Answer answer(Asked asked) {
    return described.answer(asked);
  }

  private Answer page(Asked asked) {
    Links links = asked.links();
    String sought = asked.one("q");
    String letter = asked.one("letter").toLowerCase(Locale.ROOT);
    boolean whole = sought.isEmpty() && letter.isEmpty();
    List<String> all = scheme.ofType(SKOS.Concept.getURI());
    Frame frame =
        Frame.of("Scheme of topics", Door.OPEN_DATA, links)
            .below(List.of(new Link("Open data", links.to("open-data"))))
            .alsoAs(Forms.others(links.to(STEM)));
    return new Answer.Page(
        "topic-scheme",
        new TopicSchemePage(
            frame,
            sought,
            letter,
            whole ? topmost(all) : List.of(),
            whole ? List.of() : found(all, sought.toLowerCase(Locale.ROOT), letter),
            all.size()));
  }

  private List<TopicSchemePage.Topic> topmost(List<String> all) {
    return all.stream()
        .filter(iri -> !scheme.values(iri, SKOS.topConceptOf.getURI()).isEmpty())
        .map(iri -> topic(iri, DEEPEST))
        .sorted(Comparator.comparing(TopicSchemePage.Topic::name))
        .toList();
  }

  private List<TopicSchemePage.Topic> found(List<String> all, String sought, String letter) {
    return all.stream()
        .map(iri -> topic(iri, 0))
        .filter(topic -> lower(topic.name()).startsWith(letter))
        .filter(
            topic ->
                Stream.concat(Stream.of(topic.name()), topic.others().stream())
                    .anyMatch(name -> lower(name).contains(sought)))
        .sorted(Comparator.comparing(topic -> lower(topic.name())))
        .toList();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * A topic with what is narrower.
   *
   * @param levels of narrower topics; bounded, lest a scheme that goes in a circle never end
   */
  private TopicSchemePage.Topic topic(String iri, int levels) {
    List<TopicSchemePage.Topic> narrower =
        levels == 0
            ? List.of()
            : narrower(iri).stream()
                .map(below -> topic(below, levels - 1))
                .sorted(Comparator.comparing(TopicSchemePage.Topic::name))
                .toList();
    return new TopicSchemePage.Topic(
        iri,
        scheme.value(iri, SKOS.prefLabel.getURI()),
        scheme.value(iri, SKOS.definition.getURI()),
        scheme.values(iri, SKOS.altLabel.getURI()),
        narrower);
  }

  private TreeSet<String> narrower(String iri) {
    TreeSet<String> narrower = new TreeSet<>(scheme.values(iri, SKOS.narrower.getURI()));
    narrower.addAll(scheme.pointing(SKOS.broader.getURI(), iri));
    return narrower;
  }
}

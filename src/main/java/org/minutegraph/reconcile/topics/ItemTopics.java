package org.minutegraph.reconcile.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.TopicLink;
import org.minutegraph.topics.Concept;
import org.minutegraph.topics.Naming;
import org.minutegraph.topics.TopicScheme;

/**
 * Weighs the topics that one item names. Each naming makes it likelier that the item is about the
 * topic: {@code 1 - (1 - w1)(1 - w2)…}, with the weight of its place. A word alone, and a topic at
 * the top of the scheme, say less than words that mean one thing.
 */
final class ItemTopics {
  private static final int MOST = 8;
  private static final double LEAST = 0.12;
  private static final double ONE_WORD = 0.75;
  private static final double TOP = 0.6;

  private final TopicScheme scheme;
  private final ShortForms shortForms;
  private final Map<Concept, List<Sighting>> sightings = new LinkedHashMap<>();

  ItemTopics(TopicScheme scheme, ShortForms shortForms, List<Sighting> all) {
    this.scheme = scheme;
    this.shortForms = shortForms;
    all.stream()
        .filter(sighting -> shortForms.mean(sighting.naming()))
        .forEach(
            sighting ->
                sightings
                    .computeIfAbsent(sighting.naming().concept(), key -> new ArrayList<>())
                    .add(sighting));
  }

  /** The links of the item, the most relevant first. */
  List<TopicLink> links(int item) {
    List<Concept> ranked =
        sightings.keySet().stream()
            .filter(concept -> relevance(concept) >= LEAST)
            .sorted(Comparator.comparingDouble(concept -> -relevance(concept)))
            .limit(MOST)
            .toList();
    List<TopicLink> links = new ArrayList<>();
    for (Concept concept : ranked) {
      links.add(
          new TopicLink(
              item, concept.iri(), links.size() + 1, relevance(concept), evidence(concept)));
    }
    return links;
  }

  private double relevance(Concept concept) {
    double missed =
        sightings.getOrDefault(concept, List.of()).stream()
            .mapToDouble(sighting -> 1 - weight(sighting))
            .reduce(1, (a, b) -> a * b);
    return Math.round((1 - missed) * 100) / 100.0;
  }

  private double weight(Sighting sighting) {
    Naming naming = sighting.naming();
    double weight = sighting.place().weight();
    if (sighting.place() != Place.HEADING && naming.words() == 1 && !naming.acronym()) {
      weight *= ONE_WORD;
    }
    return scheme.top(naming.concept()).equals(naming.concept().iri()) ? weight * TOP : weight;
  }

  /** The words at the most telling place; the first of them where there are several. */
  private Evidence evidence(Concept concept) {
    Sighting best =
        sightings.getOrDefault(concept, List.of()).stream()
            .min(Comparator.comparing(Sighting::place))
            .orElseThrow();
    return new Evidence(best.span(), shortForms.confidence(best.naming()));
  }
}

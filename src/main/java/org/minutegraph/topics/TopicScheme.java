package org.minutegraph.topics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All topics that are known beforehand. */
public final class TopicScheme {
  private final List<Concept> concepts;
  private final Map<String, String> tops = new HashMap<>();

  /**
   * @throws NullPointerException if a topic is under one that is not there
   */
  public TopicScheme(List<Concept> concepts) {
    this.concepts = List.copyOf(concepts);
    Map<String, Concept> byName = new HashMap<>();
    concepts.forEach(concept -> byName.put(concept.iri(), concept));
    concepts.forEach(concept -> tops.put(concept.iri(), top(concept, byName)));
  }

  /** Without any topic. */
  public static TopicScheme empty() {
    return new TopicScheme(List.of());
  }

  public List<Concept> concepts() {
    return concepts;
  }

  /** The topic at the top of the branch; itself where it is one. */
  public String top(Concept concept) {
    return Objects.requireNonNull(tops.get(concept.iri()), concept.iri());
  }

  private static String top(Concept concept, Map<String, Concept> byName) {
    Concept at = concept;
    while (at.broader() != null) {
      at = Objects.requireNonNull(byName.get(at.broader()), at.broader());
    }
    return at.iri();
  }
}

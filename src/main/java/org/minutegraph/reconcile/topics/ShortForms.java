package org.minutegraph.reconcile.topics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutegraph.model.Acronym;
import org.minutegraph.topics.Concept;
import org.minutegraph.topics.LabelMatcher;
import org.minutegraph.topics.Naming;
import org.minutegraph.topics.TopicScheme;

/**
 * Decides whether a short form means the topic that has it for a label: where the document explains
 * it so, or else names something of the same branch in full.
 */
final class ShortForms {
  /** Longer ones hardly mean two things. */
  private static final int AMBIGUOUS = 4;

  private final TopicScheme scheme;
  private final LabelMatcher labels;
  private final Map<String, String> explained = new HashMap<>();
  private final Set<String> branches = new HashSet<>();

  /**
   * @param namings every naming of the document
   */
  ShortForms(
      TopicScheme scheme, LabelMatcher labels, List<Acronym> acronyms, List<Naming> namings) {
    this.scheme = scheme;
    this.labels = labels;
    acronyms.forEach(acronym -> explained.put(acronym.shortForm(), acronym.longForm()));
    namings.stream()
        .filter(naming -> !naming.acronym())
        .forEach(naming -> branches.add(scheme.top(naming.concept())));
  }

  boolean mean(Naming naming) {
    if (!naming.acronym()) {
      return true;
    }
    return isExplained(naming)
        ? explainsAs(naming.concept(), naming.label())
        : naming.label().length() > AMBIGUOUS || branches.contains(scheme.top(naming.concept()));
  }

  /** How sure it is that these words mean the topic. */
  double confidence(Naming naming) {
    if (naming.acronym()) {
      return isExplained(naming) ? 0.95 : 0.75;
    }
    if (naming.words() == 1) {
      return 0.8;
    }
    return naming.label().equals(naming.concept().label()) ? 0.95 : 0.9;
  }

  private boolean isExplained(Naming naming) {
    return explained.containsKey(naming.label());
  }

  private boolean explainsAs(Concept concept, String shortForm) {
    return labels.in(explained.getOrDefault(shortForm, "")).stream()
        .anyMatch(naming -> naming.concept().equals(concept));
  }
}

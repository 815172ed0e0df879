package org.minutegraph.reconcile.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.Slug;
import org.minutegraph.model.TopicLabel;
import org.minutegraph.model.TopicLink;
import org.minutegraph.model.TopicMatch;
import org.minutegraph.model.TopicMatch.Kind;
import org.minutegraph.topics.LabelMatcher;
import org.minutegraph.topics.Naming;

/**
 * Where the subjects of a document belong. Only those count that the document puts forward: in a
 * heading, with a short form of their own, or under several items.
 */
final class Matches {
  /** How sure a subject is that is printed as one. */
  private static final double PRINTED = 0.8;

  /** From where on an item's foremost topic says something about its other subjects. */
  private static final double CENTRAL = 0.6;

  private final LabelMatcher matcher;
  private final Map<Integer, TopicLink> central = new HashMap<>();
  private final Set<String> explained;

  Matches(LabelMatcher matcher, List<Acronym> acronyms, List<TopicLink> links) {
    this.matcher = matcher;
    this.explained =
        acronyms.stream().map(acronym -> Slug.of(acronym.longForm())).collect(Collectors.toSet());
    links.stream()
        .filter(link -> link.rank() == 1 && link.relevance() >= CENTRAL)
        .forEach(link -> central.put(link.item(), link));
  }

  List<TopicMatch> of(List<TopicLabel> labels) {
    Map<String, Long> items =
        labels.stream()
            .collect(Collectors.groupingBy(l -> Slug.of(l.label()), Collectors.counting()));
    Set<String> seen = new HashSet<>();
    List<TopicMatch> matches = new ArrayList<>();
    for (TopicLabel label : labels) {
      String name = Slug.of(label.label());
      boolean put =
          label.evidence().confidence() >= PRINTED
              || explained.contains(name)
              || items.getOrDefault(name, 0L) > 1;
      if (put && seen.add(name)) {
        matches.add(match(label));
      }
    }
    return matches;
  }

  private TopicMatch match(TopicLabel label) {
    String text = label.label();
    List<Naming> named = matcher.in(text);
    if (matcher.isLabel(text)) {
      return new TopicMatch(text, Kind.EXACT, named.get(0).concept().iri(), 1);
    }
    return named.isEmpty() ? beside(label) : within(text, named);
  }

  /** {@code Annual Pothole Survey} is a part of what the longest label in it names. */
  private static TopicMatch within(String text, List<Naming> named) {
    Naming longest = named.get(0);
    for (Naming naming : named) {
      if (naming.words() > longest.words()) {
        longest = naming;
      }
    }
    boolean one = named.stream().map(Naming::concept).distinct().count() == 1;
    double sure = longest.words() > 1 ? (one ? 0.8 : 0.6) : (one ? 0.6 : 0.4);
    return new TopicMatch(text, one ? Kind.BROAD : Kind.RELATED, longest.concept().iri(), sure);
  }

  private TopicMatch beside(TopicLabel label) {
    TopicLink link = central.get(label.item());
    return link == null
        ? new TopicMatch(label.label(), Kind.NONE, null, 0)
        : new TopicMatch(label.label(), Kind.RELATED, link.concept(), 0.3);
  }
}

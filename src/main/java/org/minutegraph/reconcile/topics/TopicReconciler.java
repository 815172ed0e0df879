package org.minutegraph.reconcile.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.TopicLabel;
import org.minutegraph.model.TopicLink;
import org.minutegraph.model.TopicLinks;
import org.minutegraph.topics.LabelMatcher;
import org.minutegraph.topics.TopicScheme;

/** The step that finds the items of a document their place in the scheme of topics. */
public final class TopicReconciler {
  private final TopicScheme scheme;
  private final LabelMatcher matcher;

  public TopicReconciler(TopicScheme scheme) {
    this.scheme = scheme;
    this.matcher = new LabelMatcher(scheme);
  }

  /**
   * The topics of every item that has a subject: minutes of the last meeting and apologies are
   * about nothing.
   *
   * @param record made from these minutes
   */
  public TopicLinks reconcile(MinutesDocument minutes, MeetingRecord record) {
    Set<Integer> withSubject =
        record.topics().stream().map(TopicLabel::item).collect(Collectors.toSet());
    Posts posts = Posts.in(record);
    Map<Integer, List<Sighting>> items = new TreeMap<>();
    minutes.items().stream()
        .filter(item -> withSubject.contains(item.position()))
        .forEach(item -> items.put(item.position(), sightings(item, posts)));
    ShortForms shortForms =
        new ShortForms(
            scheme,
            matcher,
            record.acronyms(),
            items.values().stream().flatMap(List::stream).map(Sighting::naming).toList());
    List<TopicLink> links = new ArrayList<>();
    items.forEach((item, all) -> links.addAll(new ItemTopics(scheme, shortForms, all).links(item)));
    return new TopicLinks(
        links, new Matches(matcher, record.acronyms(), links).of(record.topics()));
  }

  private List<Sighting> sightings(ItemSection item, Posts posts) {
    List<Sighting> all = new ArrayList<>(sightings(item.heading(), Place.HEADING));
    Place place = Place.OPENING;
    for (Paragraph paragraph : item.paragraphs()) {
      sightings(paragraph.text(), place).stream()
          .filter(sighting -> !posts.cover(sighting.span()))
          .forEach(all::add);
      place = Place.BODY;
    }
    return all;
  }

  private List<Sighting> sightings(Passage passage, Place place) {
    return matcher.in(passage.text()).stream()
        .map(naming -> new Sighting(naming, place, passage))
        .toList();
  }
}

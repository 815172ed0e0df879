package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.extract.bodies.DocumentBodies;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.nlp.Language;
import org.minutegraph.extract.topics.Topics;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.TopicLabel;
import org.minutegraph.topics.TopicScheme;

/** Finds the subjects of each item. */
final class TopicLabelExtractor {

  private final Topics topics;

  TopicLabelExtractor(Language language, TopicScheme scheme) {
    topics = new Topics(language, scheme);
  }

  List<TopicLabel> find(
      MinutesDocument minutes, Meeting meeting, List<Acronym> acronyms, NameFinder names) {
    String own = meeting.body();
    return topics
        .of(minutes, names, acronyms, name -> own != null && DocumentBodies.isSame(name, own))
        .stream()
        .map(TopicLabelExtractor::label)
        .toList();
  }

  private static TopicLabel label(Topics.Topic topic) {
    return new TopicLabel(
        topic.item(),
        topic.label(),
        topic.rank(),
        new Evidence(topic.span(), confidence(topic.probability())));
  }

  /** In hundredths; never sure. */
  private static double confidence(double probability) {
    return Math.min(Confidence.LIKELY, Math.round(probability * 100) / 100.0);
  }
}

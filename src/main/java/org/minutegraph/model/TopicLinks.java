package org.minutegraph.model;

import java.util.List;

/**
 * What the scheme of topics makes of a document.
 *
 * @param links the topics of its items, the most central of each item first
 * @param matches one for each subject that was found in the document, in order
 */
public record TopicLinks(List<TopicLink> links, List<TopicMatch> matches) {
  public TopicLinks {
    links = List.copyOf(links);
    matches = List.copyOf(matches);
  }
}

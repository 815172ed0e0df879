package org.minutegraph.describe;

import org.apache.jena.graph.Node;
import org.minutegraph.model.TopicLabel;
import org.minutegraph.vocabulary.Min;

/** Writes under which subject an item should be found. */
final class TopicWriter {
  private final Sheet sheet;

  TopicWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(TopicLabel label) {
    Node node = sheet.fact(label.item(), "t", Min.TopicAssignment, label.evidence());
    sheet.out.link(node, Min.topic, sheet.things.topic(label.label()));
    sheet.out.count(node, Min.rank, label.rank());
  }
}

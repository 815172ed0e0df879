package org.minutegraph.describe;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.IdentifiedRecord;
import org.minutegraph.model.SourceSpan;
import org.minutegraph.vocabulary.Min;

/** What the writers of one document share. */
final class Sheet {
  final Identifiers ids;
  final Statements out;
  final Spans spans;
  final Personas people;
  final Things things;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<SourceSpan, String> wordings = new HashMap<>();

  Sheet(IdentifiedRecord identified, Identifiers ids) {
    this.ids = ids;
    this.out = new Statements();
    this.spans = new Spans(identified.record().source(), ids, out);
    this.people = new Personas(identified.personas(), ids);
    this.things = new Things(ids, out);
    identified.record().wordings().forEach(one -> wordings.put(one.span(), one.text()));
  }

  /** A new fact under an item: its name, its class, its place and its words. */
  Node fact(int item, String letter, Resource type, Evidence evidence) {
    int number = counts.merge(item + letter, 1, Integer::sum);
    Node fact = ids.part(item, letter, number);
    out.type(fact, type);
    place(fact, item);
    spans.derive(fact, evidence);
    return fact;
  }

  /** The same; and what a reader reads, where the words are printed otherwise. */
  Node told(int item, String letter, Resource type, Evidence evidence) {
    Node fact = fact(item, letter, type, evidence);
    out.text(fact, Min.text, wordings.get(evidence.span()));
    return fact;
  }

  private void place(Node fact, int item) {
    if (item == 0) {
      out.link(fact, Min.inMeeting, ids.meeting());
    } else {
      out.link(fact, Min.inItem, ids.item(item));
    }
  }
}

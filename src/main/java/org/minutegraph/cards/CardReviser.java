package org.minutegraph.cards;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Changes the cards of what a change of the graph touched, and no others. */
final class CardReviser {
  /** So few meetings are always worth changing alone. */
  private static final int FEW = 30;

  /** One meeting alone costs as much as so many of all. */
  private static final int DEARER = 3;

  private final Touched touched;
  private final DatasetGraph graph;
  private final Cards before;
  private final Set<Node> predicates;

  private CardReviser(Touched touched, DatasetGraph graph, Cards before, Set<Node> predicates) {
    this.touched = touched;
    this.graph = graph;
    this.before = before;
    this.predicates = predicates;
  }

  /**
   * What is to be done; null where it is as well to make all cards anew.
   *
   * @param graph as it is now
   */
  static @Nullable CardReviser of(Revision revision, DatasetGraph graph, Cards before) {
    Set<Node> predicates = GraphRows.predicates();
    Touched touched = Touched.by(revision, graph, predicates);
    int many = touched.meetings().size();
    boolean most = many > FEW && (long) many * DEARER > before.count(Selection.of(Kind.MEETING));
    return touched.everything() || most
        ? null
        : new CardReviser(touched, graph, before, predicates);
  }

  void write(IndexWriter writer) throws IOException {
    writer.deleteDocuments(
        new TermInSetQuery(Key.MEETING.name(), terms(touched.meetings())),
        new TermInSetQuery(Key.THING.name(), terms(touched.names())));
    Graph near = Near.of(graph, predicates, touched);
    GraphRows rows = new GraphRows(query -> QueryExec.graph(near).query(query).build());
    Known known = Known.of(rows);
    CardBox box = new CardBox(writer, touched);
    new FactCards(known, box).write(rows);
    new PeopleCards(known, box).write(rows);
    new NameCards(known, box, this::elsewhere).write();
  }

  private static Collection<BytesRef> terms(Set<String> values) {
    return values.stream().map(BytesRef::new).toList();
  }

  /** How many items of meetings that are not touched are on a topic. */
  private int elsewhere(Kind kind, String topic) {
    if (!touched.named(topic)) {
      return 0;
    }
    Key key = kind == Kind.TOPIC ? Key.CONCEPT : Key.SUBJECT;
    Selection here =
        Selection.of(Kind.ITEM).with(key, topic).withAny(Key.MEETING, touched.meetings());
    return before.first(Selection.of(kind).with(Key.THING, topic)).number("count")
        - before.count(here);
  }
}

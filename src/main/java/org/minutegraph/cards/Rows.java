package org.minutegraph.cards;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.minutegraph.query.Row;

/** What cards say, as rows. All that is no IRI is a plain text. */
final class Rows {
  static final String IRI = "<";
  static final String TEXT = "\"";

  private Rows() {}

  static Row of(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    Map<String, Node> values = new HashMap<>();
    in.readMapOfStrings().forEach((name, value) -> values.put(name, node(value)));
    return new Row(values);
  }

  private static Node node(String value) {
    String text = value.substring(1);
    return value.startsWith(IRI)
        ? NodeFactory.createURI(text)
        : NodeFactory.createLiteralString(text);
  }

  /** One of two rows, the same in whichever order they were found. */
  static Row first(Row one, Row other) {
    return text(one).compareTo(text(other)) <= 0 ? one : other;
  }

  private static String text(Row row) {
    return new TreeMap<>(row.values()).toString();
  }
}

package org.minutegraph.cards;

import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.minutegraph.query.Row;

/** A card that is being written. Not for use by several threads. */
final class Card {
  static final String KIND = "card";
  static final String ROW = "row";
  static final String WORDS = "words";

  /** Between a name and what it names, so that what is counted alike comes in order of names. */
  static final char OF = '\u0000';

  private final String thing;
  private final String meeting;
  private final Document document = new Document();
  private final Map<String, String> said = new TreeMap<>();

  /** A card of a thing that belongs to no meeting. */
  Card(Kind kind, String thing) {
    this(kind, thing, "");
  }

  Card(Kind kind, String thing, String meeting) {
    this.thing = thing;
    this.meeting = meeting;
    document.add(new StringField(KIND, kind.name(), Store.NO));
    key(Key.THING, thing).sorted(Order.Field.THING, thing).key(Key.MEETING, meeting);
  }

  String thing() {
    return thing;
  }

  /** The meeting that it belongs to; empty where it belongs to none. */
  String meeting() {
    return meeting;
  }

  /** What it is found by, and no more. */
  Card key(Key key, String value) {
    if (!value.isEmpty()) {
      document.add(new StringField(key.name(), value, Store.NO));
    }
    return this;
  }

  /** What it is found by and counted by. */
  Card counted(Key key, String value, String name) {
    if (!value.isEmpty()) {
      document.add(new SortedSetDocValuesField(key.name(), new BytesRef(name + OF + value)));
    }
    return key(key, value);
  }

  Card counted(Key key, String value) {
    return counted(key, value, "");
  }

  Card sorted(Order.Field field, String value) {
    if (!value.isEmpty()) {
      document.add(new SortedDocValuesField(field.sorted(), new BytesRef(value)));
    }
    return this;
  }

  Card sorted(Order.Field field, long value) {
    document.add(new NumericDocValuesField(field.sorted(), value));
    return this;
  }

  /** The day by which it is to be done, or on which it was. */
  Card end(String day) {
    if (!day.isEmpty()) {
      document.add(new StringField(Selection.end(), day, Store.NO));
    }
    return sorted(Order.Field.END, day);
  }

  /** Words by which it is found; several texts are told apart. */
  Card words(String text) {
    if (!text.isEmpty()) {
      document.add(new TextField(WORDS, text, Store.NO));
    }
    return this;
  }

  /** What it says: an IRI. */
  Card iri(String name, String value) {
    return says(name, value, Rows.IRI);
  }

  /** What it says: a text. */
  Card text(String name, String value) {
    return says(name, value, Rows.TEXT);
  }

  /** What a row says under a name. */
  Card as(String name, Row row) {
    return says(name, row.text(name), row.literal(name) ? Rows.TEXT : Rows.IRI);
  }

  private Card says(String name, String value, String type) {
    if (!value.isEmpty()) {
      said.put(name, type + value);
    }
    return this;
  }

  Document document() {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeMapOfStrings(said);
    document.add(new StoredField(ROW, out.toArrayCopy()));
    return document;
  }
}

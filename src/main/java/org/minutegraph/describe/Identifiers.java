package org.minutegraph.describe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.minutegraph.model.Council;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.Slug;
import org.minutegraph.model.SourceDocument;

/** The names of everything that one document speaks of. They depend on nothing but the record. */
final class Identifiers {
  private static final Set<String> IN_SESSION = Set.of("council", "full-council", "the-council");

  private final String base;
  private final Council of;
  private final String council;
  private final String document;
  private final String meeting;

  /**
   * @param ordinal 1, or 2 and more for a further meeting of the body on the day
   */
  Identifiers(String base, SourceDocument source, Meeting meeting, int ordinal) {
    this.base = base;
    this.of = source.council();
    this.council = of.slug();
    this.document = "document/" + council + "/" + segment(source.id());
    this.meeting = base + "id/meeting/" + meetingKey(source, meeting) + suffix(ordinal);
  }

  /**
   * {@code council/body/date}: without a date {@code undated-} and the document stand for it, so
   * that two undated meetings are never taken for one.
   */
  static String meetingKey(SourceDocument source, Meeting meeting) {
    String body = meeting.body() == null ? "unnamed" : body(meeting.body(), source.council());
    String date =
        meeting.date() == null ? "undated-" + segment(source.id()) : meeting.date().toString();
    return source.council().slug() + "/" + body + "/" + date;
  }

  private static String suffix(int ordinal) {
    return ordinal == 1 ? "" : "-" + ordinal;
  }

  static String documentGraph(String base, SourceDocument source) {
    return base + "graph/document/" + source.council().slug() + "/" + segment(source.id());
  }

  static String documentName(String base, SourceDocument source) {
    return base + "id/document/" + source.council().slug() + "/" + segment(source.id());
  }

  static String topicsGraph(String base, SourceDocument source) {
    return base + "graph/topics/" + source.council().slug() + "/" + segment(source.id());
  }

  Node council() {
    return node(base + "id/council/" + council);
  }

  Node document() {
    return node(base + "id/" + document);
  }

  Node text() {
    return node(base + "id/" + document + "/text");
  }

  /** RFC 5147: characters from {@code begin} to the one before {@code end}, in code points. */
  Node span(int begin, int end) {
    return node(base + "id/" + document + "/text#char=" + begin + "," + end);
  }

  Node inDocument(String part) {
    return node(base + "id/" + document + "/" + part);
  }

  Node persona(int number) {
    return inDocument("persona-" + number);
  }

  Node meeting() {
    return node(meeting);
  }

  Node inMeeting(String part) {
    return node(meeting + "/" + part);
  }

  /** Agenda items are counted by their place, since printed numbers may be missing or repeated. */
  Node item(int position) {
    return inMeeting("item-" + position);
  }

  /** A fact of an item, or of what stands before the first one. */
  Node part(int item, String letter, int number) {
    String place = item == 0 ? "opening" : "item-" + item;
    return inMeeting(place + "." + letter + number);
  }

  /** A body: the council in session is one, whether it is called the Council or by its name. */
  Node body(String name) {
    return node(base + "id/body/" + council + "/" + body(name, of));
  }

  private static String body(String name, Council council) {
    String slug = Slug.of(name);
    return IN_SESSION.contains(slug) ? Slug.of(council.name()) : slug;
  }

  /** An organisation, role or topic: within a council, what has one name is one thing. */
  Node thing(String type, String name) {
    return node(base + "id/" + type + "/" + council + "/" + Slug.of(name));
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** Letters, digits, {@code . _ ~ -} as they are, every other byte of the UTF-8 in per cents. */
  static String segment(String name) {
    StringBuilder out = new StringBuilder();
    for (byte b : name.getBytes(UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "._~-".indexOf(c) >= 0);
      out.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return out.toString();
  }
}

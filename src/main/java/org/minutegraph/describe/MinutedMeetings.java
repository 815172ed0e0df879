package org.minutegraph.describe;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.MinutedMeeting;
import org.minutegraph.vocabulary.Min;

/** Reads back from the graph of a document what other meetings are held against. */
public final class MinutedMeetings {
  private static final Set<Node> DECISIONS =
      Set.of(
          Min.Outcome.asNode(),
          Min.Resolution.asNode(),
          Min.Recommendation.asNode(),
          Min.Correction.asNode());
  private static final Set<Node> POINTERS_AND_NAMES =
      Set.of(Min.CrossReference.asNode(), Min.RoleStatement.asNode(), Min.Declaration.asNode());

  private final String name;
  private final Graph graph;

  private MinutedMeetings(String name, Graph graph) {
    this.name = name;
    this.graph = graph;
  }

  /**
   * The meeting of a document; none where it has no body or no date.
   *
   * @param name IRI of the graph
   */
  public static Optional<MinutedMeeting> in(String name, Graph graph) {
    return new MinutedMeetings(name, graph).meeting();
  }

  private Optional<MinutedMeeting> meeting() {
    Node meeting = subjects(RDF.type, Min.Meeting.asNode()).findFirst().orElse(null);
    if (meeting == null) {
      return Optional.empty();
    }
    Node body = object(meeting, Min.body);
    LocalDate date = date(object(meeting, SchemaDO.startDate));
    return body == null || date == null
        ? Optional.empty()
        : Optional.of(
            new MinutedMeeting(
                name,
                meeting.getURI(),
                body.getURI(),
                date,
                items(meeting),
                facts(Min.FollowUp, this::task),
                facts(Min.CrossReference, this::pointer),
                facts(Min.Correction, this::amendment)));
  }

  private List<MinutedMeeting.Item> items(Node meeting) {
    return subjects(Min.inMeeting, meeting)
        .filter(node -> is(node, Min.AgendaItem))
        .map(this::item)
        .sorted(Comparator.comparingInt(MinutedMeeting.Item::position))
        .toList();
  }

  private MinutedMeeting.Item item(Node item) {
    Node span = object(item, Terms.PROV_DERIVED);
    MinutedMeeting.Quotation heading =
        new MinutedMeeting.Quotation(
            span == null ? item.getURI() : span.getURI(), text(item, DCTerms.title, ""), false);
    int position = Integer.parseInt(text(item, Min.position, "0"));
    return new MinutedMeeting.Item(
        item.getURI(), position, textOrNull(item, Min.number), heading, words(item));
  }

  private List<MinutedMeeting.Quotation> words(Node item) {
    return subjects(Min.inItem, item)
        .filter(fact -> POINTERS_AND_NAMES.stream().noneMatch(type -> is(fact, type)))
        .flatMap(fact -> quotation(fact).stream())
        .distinct()
        .sorted(
            Comparator.comparingInt((MinutedMeeting.Quotation quotation) -> begin(quotation))
                .thenComparing(MinutedMeeting.Quotation::decision))
        .toList();
  }

  /** {@code …/text#char=120,180} begins at 120. */
  private static int begin(MinutedMeeting.Quotation quotation) {
    String place = quotation.span().replaceFirst(".*#char=", "").replaceFirst(",.*", "");
    return Integer.parseInt(place);
  }

  private Optional<MinutedMeeting.Quotation> quotation(Node fact) {
    Node span = object(fact, Terms.PROV_DERIVED);
    if (span == null) {
      return Optional.empty();
    }
    boolean decision = DECISIONS.stream().anyMatch(type -> is(fact, type));
    return Optional.of(
        new MinutedMeeting.Quotation(span.getURI(), text(span, Terms.NIF_ANCHOR, ""), decision));
  }

  private Optional<MinutedMeeting.Task> task(Node node) {
    return quotation(node)
        .map(
            words ->
                new MinutedMeeting.Task(
                    node.getURI(),
                    place(node),
                    words,
                    aside(node),
                    date(object(node, Min.dueDate)),
                    iri(object(node, Min.recipientBody))));
  }

  private List<String> aside(Node task) {
    Node owner = object(task, Min.owner);
    return Stream.of(
            textOrNull(task, Min.nameAsRecorded),
            owner == null ? null : textOrNull(owner, FOAF.name),
            textOrNull(task, Min.recipient),
            textOrNull(task, Min.due))
        .filter(Objects::nonNull)
        .toList();
  }

  private Optional<MinutedMeeting.Pointer> pointer(Node node) {
    return quotation(node)
        .map(
            words ->
                new MinutedMeeting.Pointer(
                    node.getURI(),
                    place(node),
                    words.span(),
                    textOrNull(node, Min.minuteNumber),
                    textOrNull(node, Min.meetingDate),
                    iri(object(node, Min.body))));
  }

  private Optional<MinutedMeeting.Amendment> amendment(Node node) {
    return quotation(node)
        .map(words -> new MinutedMeeting.Amendment(node.getURI(), place(node), words.span()));
  }

  /** The item of a fact, or the meeting where it stands in none. */
  private String place(Node fact) {
    Node item = object(fact, Min.inItem);
    Node place = item == null ? object(fact, Min.inMeeting) : item;
    return place == null ? name : place.getURI();
  }

  private interface Reading<F> {
    Optional<F> of(Node node);
  }

  private <F> List<F> facts(Resource type, Reading<F> reading) {
    List<F> facts = new ArrayList<>();
    subjects(RDF.type, type.asNode())
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(node -> reading.of(node).ifPresent(facts::add));
    return facts;
  }

  private boolean is(Node node, Resource type) {
    return is(node, type.asNode());
  }

  private boolean is(Node node, Node type) {
    return graph.contains(node, RDF.type.asNode(), type);
  }

  private Stream<Node> subjects(Property property, Node object) {
    return graph.stream(Node.ANY, property.asNode(), object).map(Triple::getSubject);
  }

  private @Nullable Node object(Node subject, Property property) {
    return graph.stream(subject, property.asNode(), Node.ANY)
        .map(Triple::getObject)
        .min(Comparator.comparing(Node::toString))
        .orElse(null);
  }

  private @Nullable String textOrNull(Node subject, Property property) {
    Node object = object(subject, property);
    return object == null || !object.isLiteral() ? null : object.getLiteralLexicalForm();
  }

  private String text(Node subject, Property property, String otherwise) {
    String text = textOrNull(subject, property);
    return text == null ? otherwise : text;
  }

  private static @Nullable String iri(@Nullable Node node) {
    return node == null ? null : node.getURI();
  }

  private static @Nullable LocalDate date(@Nullable Node node) {
    try {
      return node == null || !node.isLiteral()
          ? null
          : LocalDate.parse(node.getLiteralLexicalForm());
    } catch (DateTimeParseException e) {
      // A graph that was loaded as RDF may hold anything for a date: it is then no date.
      return null;
    }
  }
}

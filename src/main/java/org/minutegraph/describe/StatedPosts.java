package org.minutegraph.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.PostStatement;
import org.minutegraph.model.Slug;
import org.minutegraph.vocabulary.Min;

/** Reads back from the graph of a document who is said to be in which post. */
public final class StatedPosts {
  /** {@code Vice-Chair}: of the body that meets, unless more is said. */
  private static final Pattern OF_THE_BODY =
      Pattern.compile(
          "(?i)(?:(?:vice|deputy|acting|interim|joint|co)[- ]?)*"
              + "(?:chair(?:man|woman|person)?|convener|convenor|clerk|secretary)");

  /** {@code who had been Mayor}: nothing that holds at the date of the meeting. */
  private static final Pattern PAST =
      Pattern.compile(
          "(?i)\\b(?:former|formerly|previously|outgoing|ex-)"
              + "|\\bha[ds]\\s(?:served\\b|been\\s(?!(?:re-)?(?:appointed|elected|promoted|seconded)\\b))");

  /** {@code substitute for Councillor Yew}: the standing of one day. */
  private static final Pattern NO_POST =
      Pattern.compile(
          "(?i)(?:substitut|deputis|on behalf|representing|observ|item|from |until ).*");

  // .../id/document/brook/2021-05-04-cabinet/persona-3
  private static final Pattern COUNCIL = Pattern.compile("/id/document/([^/]+)/");

  private static final Set<String> SMALL = Set.of("and", "at", "for", "in", "of", "the", "to");

  private final Graph graph;

  private StatedPosts(Graph graph) {
    this.graph = graph;
  }

  /** The statements of a document's own graph, each post once for each person. */
  public static List<PostStatement> in(Graph graph) {
    return new StatedPosts(graph).all();
  }

  private List<PostStatement> all() {
    List<PostStatement> found = new ArrayList<>();
    Stream.concat(typed(Min.RoleStatement.asNode()), typed(Min.Attendance.asNode()))
        .sorted(Comparator.comparing(Node::toString))
        .forEach(node -> add(node, found));
    return found;
  }

  private Stream<Node> typed(Node type) {
    return graph.stream(Node.ANY, RDF.type.asNode(), type).map(Triple::getSubject);
  }

  private void add(Node node, List<PostStatement> found) {
    Node holder = object(node, Min.holder);
    Node persona = holder == null ? object(node, Min.attendee) : holder;
    String post = post(node);
    if (persona != null && post != null && !PAST.matcher(words(node)).find()) {
      String place = place(node, post);
      String printed = printed(post, isOwn(place, persona) ? null : place);
      found.add(new PostStatement(node.getURI(), persona.getURI(), key(printed), printed));
    }
  }

  private String words(Node node) {
    Node span = object(node, Terms.PROV_DERIVED);
    Node words = span == null ? null : object(span, Terms.NIF_ANCHOR);
    return words == null ? "" : words.getLiteralLexicalForm();
  }

  private @Nullable String post(Node node) {
    Node role = object(node, Min.role);
    Node capacity = role == null ? object(node, Min.capacity) : object(role, RDFS.label);
    String printed = capacity == null ? null : capacity.getLiteralLexicalForm();
    return printed == null || NO_POST.matcher(printed).matches() ? null : printed;
  }

  private @Nullable String place(Node node, String post) {
    Node organisation = object(node, Min.organisation);
    if (organisation == null && OF_THE_BODY.matcher(post).matches()) {
      organisation = body();
    }
    Node label = organisation == null ? null : object(organisation, RDFS.label);
    return label == null ? null : label.getLiteralLexicalForm();
  }

  private @Nullable Node body() {
    return typed(Min.Meeting.asNode())
        .flatMap(meeting -> Stream.ofNullable(object(meeting, Min.body)))
        .findFirst()
        .orElse(null);
  }

  /** Whether a place is the council whose minutes these are: {@code Oakham Borough Council}. */
  private static boolean isOwn(@Nullable String place, Node persona) {
    Matcher council = COUNCIL.matcher(persona.toString());
    return place != null
        && council.find()
        && Slug.of(place).matches(Pattern.quote(council.group(1)) + "(?:-[a-z]+)*-council");
  }

  private static String printed(String post, @Nullable String place) {
    return place == null || key(post).endsWith(key(place)) ? post : post + ", " + place;
  }

  /** {@code Director of Adult Care} and {@code Director, Adult Care} are one post. */
  private static String key(String printed) {
    String key =
        Stream.of(Slug.of(printed).split("-"))
            .filter(word -> !SMALL.contains(word))
            .collect(Collectors.joining("-"));
    return key.isEmpty() ? Slug.of(printed) : key;
  }

  private @Nullable Node object(Node subject, Property property) {
    return graph.stream(subject, property.asNode(), Node.ANY)
        .map(Triple::getObject)
        .min(Comparator.comparing(Node::toString))
        .orElse(null);
  }
}

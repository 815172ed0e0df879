package org.minutegraph.describe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLDecoder;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.KnownPersona;
import org.minutegraph.model.Mention;
import org.minutegraph.model.NamedAs;
import org.minutegraph.model.PersonName;
import org.minutegraph.model.Surnames;
import org.minutegraph.model.TitleFamily;
import org.minutegraph.vocabulary.Min;

/**
 * Reads back what {@link IdentificationDescriber} wrote, by questions that an index answers: of a
 * council's people only those whose surnames are near the ones asked for.
 */
public final class RememberedPeople {
  // .../id/document/brook/2021-05-04-cabinet/persona-3/identification
  private static final Pattern PLACE =
      Pattern.compile("/id/document/([^/]+)/([^/]+)/persona-(\\d{1,9})/identification$");

  private final DescribeSettings settings;
  private final Lookup inferred;

  /** The statements of {@code graph/inferred} that fit a pattern. */
  @FunctionalInterface
  public interface Lookup {
    Graph find(Node subject, Node predicate, Node object) throws IOException;
  }

  /**
   * What is remembered.
   *
   * @param surnames that are near, known or not
   * @param subjects of which the graph speaks for the sake of these people, surnames among them
   * @param said of who they are
   */
  public record Kin(
      List<KnownPersona> personas, Set<String> surnames, Set<Node> subjects, Graph said) {
    public Kin {
      personas = List.copyOf(personas);
      surnames = Set.copyOf(surnames);
      subjects = Set.copyOf(subjects);
    }
  }

  public RememberedPeople(DescribeSettings settings, Lookup inferred) {
    this.settings = settings;
    this.inferred = inferred;
  }

  /** All surnames, by council. */
  public Map<String, Set<String>> surnames() throws IOException {
    Map<String, Set<String>> surnames = new TreeMap<>();
    for (Node node : subjects(RDF.type, Min.Surname.asNode())) {
      String[] path =
          node.getURI().substring((settings.base() + "id/surname/").length()).split("/");
      surnames
          .computeIfAbsent(path[0], council -> new TreeSet<>())
          .add(URLDecoder.decode(path[1], UTF_8));
    }
    return surnames;
  }

  /** The surnames of the people of a document, as they were when it was last told. */
  public Set<String> surnames(String council, String document) throws IOException {
    Set<String> surnames = new LinkedHashSet<>();
    Node name = NodeFactory.createLiteralString(document);
    for (Node node : subjects(DCTerms.identifier, name)) {
      Matcher place = PLACE.matcher(node.toString());
      if (place.find() && place.group(1).equals(council)) {
        surnames.addAll(Surnames.of(persona(node, said(node))));
      }
    }
    return surnames;
  }

  /** Everybody whose surname is near one of these, or near one that is near one, and so on. */
  public Kin near(String council, Collection<String> surnames) throws IOException {
    Map<Node, KnownPersona> people = new LinkedHashMap<>();
    Set<Node> subjects = new LinkedHashSet<>();
    Graph all = GraphMemFactory.createDefaultGraph();
    Set<String> keys = new HashSet<>();
    Set<String> seen = new LinkedHashSet<>(surnames);
    Queue<String> waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty()) {
      String surname = waiting.remove();
      Node node = IdentificationDescriber.surname(settings, council, surname);
      subjects.add(node);
      for (Node one : subjects(Min.surname, node)) {
        Graph said = said(one);
        KnownPersona persona = persona(one, said);
        if (people.putIfAbsent(one, persona) == null) {
          remember(one, said, subjects);
          said.stream().forEach(all::add);
          Surnames.of(persona).stream().filter(seen::add).forEach(waiting::add);
        }
      }
      for (String key : Surnames.keys(surname)) {
        if (keys.add(key)) {
          named(council, key).stream().filter(seen::add).forEach(waiting::add);
        }
      }
    }
    return new Kin(new ArrayList<>(people.values()), seen, subjects, all);
  }

  private static void remember(Node identification, Graph said, Set<Node> subjects) {
    subjects.add(identification);
    for (Property property : List.of(Min.identifies, Min.person, Min.candidate)) {
      objects(said, identification, property).forEach(subjects::add);
    }
  }

  /** The surnames with that key. */
  private Set<String> named(String council, String key) throws IOException {
    Node literal = NodeFactory.createLiteralString(IdentificationDescriber.key(council, key));
    Set<String> surnames = new LinkedHashSet<>();
    for (Node node : subjects(Min.surnameKey, literal)) {
      String iri = node.getURI();
      surnames.add(URLDecoder.decode(iri.substring(iri.lastIndexOf('/') + 1), UTF_8));
    }
    return surnames;
  }

  private Graph said(Node identification) throws IOException {
    return inferred.find(identification, Node.ANY, Node.ANY);
  }

  private List<Node> subjects(Property property, Node object) throws IOException {
    return inferred.find(Node.ANY, property.asNode(), object).stream()
        .map(Triple::getSubject)
        .distinct()
        .toList();
  }

  private static KnownPersona persona(Node node, Graph said) {
    Matcher place = PLACE.matcher(node.toString());
    if (!place.find()) {
      throw new IllegalStateException(node + " is no identification of a persona");
    }
    String title =
        text(said, node, Min.untitled) == null
            ? text(said, node, Min.titleAsRecorded)
            : TitleFamily.UNTITLED;
    Mention.Form form =
        text(said, node, Min.byInitials) == null ? Mention.Form.NAME : Mention.Form.INITIALS;
    String date = text(said, node, DCTerms.date);
    return new KnownPersona(
        String.valueOf(text(said, node, DCTerms.identifier)),
        Integer.parseInt(place.group(3)),
        named(String.valueOf(text(said, node, Min.nameAsRecorded)), title, form),
        objects(said, node, Min.alsoNamedAs).stream()
            .map(Node::getLiteralLexicalForm)
            .sorted()
            .map(name -> named(name, title, Mention.Form.NAME))
            .toList(),
        text(said, node, Min.withinDocument) != null,
        text(said, node, Min.listed) != null,
        date == null ? null : LocalDate.parse(date),
        body(said, node));
  }

  private static NamedAs named(String printed, @Nullable String title, Mention.Form form) {
    return new NamedAs(PersonName.of(printed), printed, title, form);
  }

  private static @Nullable String body(Graph said, Node node) {
    return objects(said, node, Min.withinBody).stream()
        .map(body -> body.getURI().substring(body.getURI().lastIndexOf('/') + 1))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String text(Graph said, Node node, Property property) {
    return objects(said, node, property).stream()
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse(null);
  }

  private static List<Node> objects(Graph said, Node node, Property property) {
    return said.stream(node, property.asNode(), Node.ANY).map(Triple::getObject).toList();
  }
}

package org.minutegraph.pipeline;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.minutegraph.describe.BodyCurationGraph;
import org.minutegraph.describe.CurationGraph;
import org.minutegraph.describe.RememberedPeople;
import org.minutegraph.describe.ToldPeople;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.model.BodyCuration;
import org.minutegraph.model.Curation.CuratedPerson;
import org.minutegraph.model.Curation.Ruling;

/** Takes in what people have settled, and tells anew who everybody is. */
public final class Reconciliation {
  // https://w3id.org/minutegraph/id/person/brook/ann-lee
  private static final Pattern OF_COUNCIL = Pattern.compile("id/[a-z]+/([^/]+)(?:/.*)?");

  private final PipelineSettings settings;
  private final CurationGraph curations;
  private final GraphTarget target;

  public Reconciliation(PipelineSettings settings, GraphTarget target) {
    this.settings = settings;
    this.target = target;
    curations = new CurationGraph(settings.describe());
  }

  /** Keeps rulings on namings, by the slug of the council. */
  public void rule(Map<String, List<Ruling>> rulings) throws IOException {
    for (Map.Entry<String, List<Ruling>> council : rulings.entrySet()) {
      refer(curations.rulings(council.getKey(), council.getValue()));
    }
  }

  /** Keeps rulings on names of bodies, by the slug of the council. */
  public void ruleBodies(Map<String, List<BodyCuration.Ruling>> rulings) throws IOException {
    for (Map.Entry<String, List<BodyCuration.Ruling>> council : rulings.entrySet()) {
      refer(
          new BodyCurationGraph(settings.describe(), council.getKey()).rulings(council.getValue()));
    }
  }

  /**
   * Keeps a body of which it is known what it is.
   *
   * @param id its identifier within the council
   * @param names as printed, the first the one that it is shown by
   * @param sameAs its addresses elsewhere
   */
  public void knowBody(String council, String id, List<String> names, List<String> sameAs)
      throws IOException {
    refer(new BodyCurationGraph(settings.describe(), council).body(id, names, sameAs));
  }

  /**
   * Keeps people of whom it is known who they are.
   *
   * @param sameAs their addresses elsewhere
   */
  public void know(CuratedPerson person, List<String> sameAs) throws IOException {
    refer(curations.person(person, sameAs));
  }

  /**
   * Keeps statements on things of councils: what was kept of their subjects before is gone.
   *
   * @throws IllegalArgumentException if a subject belongs to no council
   */
  public void refer(Graph reference) throws IOException {
    Map<String, Graph> councils = new HashMap<>();
    for (Triple triple : reference.stream().toList()) {
      councils
          .computeIfAbsent(council(triple.getSubject()), c -> GraphMemFactory.createDefaultGraph())
          .add(triple);
    }
    for (Map.Entry<String, Graph> council : councils.entrySet()) {
      target.merge(curations.name(council.getKey()), council.getValue());
    }
    target.commit();
  }

  private String council(Node subject) {
    String iri = subject.toString();
    Matcher place =
        OF_COUNCIL.matcher(
            iri.startsWith(settings.base()) ? iri.substring(settings.base().length()) : "");
    if (!place.matches()) {
      throw new IllegalArgumentException(
          "%s is nothing of a council: a subject is named %sid/person/COUNCIL/NAME"
              .formatted(iri, settings.base()));
    }
    return place.group(1);
  }

  /** Tells anew who everybody is, and which bodies names mean; returns the councils. */
  public Set<String> again() throws IOException {
    RememberedPeople remembered = PeopleAcross.remembered(settings, target);
    Map<String, Set<String>> surnames = new TreeMap<>(remembered.surnames());
    PeopleAcross across = new PeopleAcross(settings, target);
    for (Map.Entry<String, Set<String>> council : surnames.entrySet()) {
      ToldPeople told = across.identify(council.getKey(), council.getValue());
      new PostsAcross(settings, council.getKey(), target).infer(List.of(), told);
      bodies(council.getKey());
      target.commit();
    }
    return new TreeSet<>(surnames.keySet());
  }

  private void bodies(String council) throws IOException {
    InferredGraph inferred = new InferredGraph(settings, target);
    Set<String> changed = new CouncilBodies(settings, council, target, inferred).again();
    inferred.flush();
    new Linking(settings, target, new BodySeries(settings.describe(), inferred))
        .infer(changed, Parts.together());
  }
}

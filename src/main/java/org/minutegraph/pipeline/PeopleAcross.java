package org.minutegraph.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.minutegraph.describe.CurationGraph;
import org.minutegraph.describe.IdentificationDescriber;
import org.minutegraph.describe.RememberedPeople;
import org.minutegraph.describe.ToldPeople;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.model.Curation;
import org.minutegraph.model.KnownPersona;
import org.minutegraph.model.Surnames;
import org.minutegraph.reconcile.PeopleReconciler;

/**
 * Who the people of new documents are, beside those whom the target holds. Only people whose
 * surnames are near those of the new documents are looked at.
 */
final class PeopleAcross {
  private final IdentificationDescriber describer;
  private final CurationGraph curations;
  private final RememberedPeople remembered;
  private final GraphTarget target;
  private final String inferred;

  PeopleAcross(PipelineSettings settings, GraphTarget target) {
    this.target = target;
    inferred = settings.base() + "graph/inferred";
    describer = new IdentificationDescriber(settings.describe());
    curations = new CurationGraph(settings.describe());
    remembered = remembered(settings, target);
  }

  static RememberedPeople remembered(PipelineSettings settings, GraphTarget target) {
    String inferred = settings.base() + "graph/inferred";
    return new RememberedPeople(settings.describe(), (s, p, o) -> target.held(inferred, s, p, o));
  }

  /**
   * Tells who people are, and puts it into the target; returns what that changes.
   *
   * @param personas of the new documents
   * @param documents all that are new, or told anew
   */
  ToldPeople identify(String council, Collection<KnownPersona> personas, Set<String> documents)
      throws IOException {
    return put(judge(council, personas, documents));
  }

  /** As {@link #identify}, but puts nothing into the target. */
  Judged judge(String council, Collection<KnownPersona> personas, Set<String> documents)
      throws IOException {
    Set<String> surnames = new LinkedHashSet<>();
    personas.forEach(persona -> surnames.addAll(Surnames.of(persona)));
    for (String document : documents) {
      surnames.addAll(remembered.surnames(council, document));
    }
    return judge(council, personas, documents, surnames);
  }

  /** Tells anew who everybody is whose surname is near one of these. */
  ToldPeople identify(String council, Set<String> surnames) throws IOException {
    return put(judge(council, List.of(), Set.of(), surnames));
  }

  /**
   * Who people are, and what is to be said of them.
   *
   * @param people what that changes
   */
  record Judged(ToldPeople people, Revised revised) {}

  private ToldPeople put(Judged judged) throws IOException {
    judged.revised().into(target, inferred);
    return judged.people();
  }

  private Judged judge(
      String council,
      Collection<KnownPersona> personas,
      Set<String> documents,
      Set<String> surnames)
      throws IOException {
    Curation curation = curation(council);
    RememberedPeople.Kin kin = kin(council, curation, surnames);
    List<KnownPersona> all = new ArrayList<>(personas);
    kin.personas().stream().filter(p -> !documents.contains(p.document())).forEach(all::add);
    PeopleReconciler reconciler = new PeopleReconciler(council, curation);
    all.forEach(reconciler::add);
    Graph told = describer.describe(council, reconciler.identifications(), all).graph();
    ToldPeople people = new ToldPeople(kin.said(), told, documents);
    return new Judged(people, new Revised(kin.subjects(), told));
  }

  /** Those near, those whom people have bound to them, those near these, and so on. */
  private RememberedPeople.Kin kin(String council, Curation curation, Set<String> surnames)
      throws IOException {
    Set<String> asked = surnames;
    while (true) {
      RememberedPeople.Kin kin = remembered.near(council, asked);
      Set<String> bound = CurationGraph.near(curation, kin.surnames());
      if (bound.equals(kin.surnames())) {
        return kin;
      }
      asked = bound;
    }
  }

  private Curation curation(String council) throws IOException {
    return curations.read(council, target.held(curations.name(council)));
  }
}

package org.minutegraph.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.minutegraph.describe.BodyGraph;
import org.minutegraph.model.BodyCuration;
import org.minutegraph.model.BodyIdentity;
import org.minutegraph.model.BodyName;
import org.minutegraph.model.BodyNames;
import org.minutegraph.model.StatedBodies;
import org.minutegraph.reconcile.BodyReconciler;

/**
 * Which names of bodies in new documents mean one body, beside the names that the target holds.
 * Only names near those of the new documents are looked at.
 */
final class BodiesAcross {
  private final String council;
  private final InferredGraph inferred;
  private final BodyGraph bodies;
  private final BodyReconciler reconciler;
  private final Map<String, BodyName> names = new HashMap<>();

  BodiesAcross(
      PipelineSettings settings, String council, BodyCuration curation, InferredGraph inferred) {
    this.council = council;
    this.inferred = inferred;
    bodies = new BodyGraph(settings.describe(), council, inferred);
    reconciler = new BodyReconciler(council, curation);
  }

  /** The names that documents have, and those that they had when they were last told. */
  Set<String> touched(Collection<StatedBodies> documents) throws IOException {
    Set<String> touched = new TreeSet<>();
    for (StatedBodies document : documents) {
      touched.addAll(document.names());
      touched.addAll(bodies.names(document.document()));
    }
    return touched;
  }

  /** Takes in what new documents say. */
  void remember(Collection<StatedBodies> documents) throws IOException {
    Set<Node> subjects = new LinkedHashSet<>();
    Graph told = GraphMemFactory.createDefaultGraph();
    for (StatedBodies document : documents) {
      subjects.addAll(bodies.remembered(document.document()));
      GraphUtil.addInto(told, bodies.remember(document));
    }
    told.stream().map(Triple::getSubject).forEach(subjects::add);
    inferred.revise(subjects, told);
    for (StatedBodies document : documents) {
      for (String name : document.names()) {
        index(name);
      }
    }
  }

  /** Tells anew which bodies some names mean, and all names near them. */
  void identify(Collection<String> names) throws IOException {
    Set<String> told = new LinkedHashSet<>();
    for (String name : names) {
      if (!told.contains(name)) {
        Set<BodyName> kin = kin(name);
        kin.forEach(one -> told.add(one.slug()));
        write(kin);
      }
    }
    for (String name : told) {
      for (Node change : bodies.changes(name)) {
        inferred.revise(Set.of(change), bodies.describe(change));
      }
    }
  }

  /** All names that are near a name, or near one that is, and so on. */
  private Set<BodyName> kin(String name) throws IOException {
    Set<BodyName> kin = new LinkedHashSet<>();
    Queue<String> waiting = new ArrayDeque<>(Set.of(name));
    while (!waiting.isEmpty()) {
      BodyName one = known(waiting.remove());
      if (kin.add(one)) {
        waiting.addAll(near(one));
      }
    }
    return kin;
  }

  private BodyName known(String name) throws IOException {
    BodyName known = names.get(name);
    if (known == null) {
      known = new BodyName(name, bodies.documents(name), bodies.shortForms(name));
      names.put(name, known);
    }
    return known;
  }

  /** Makes a name findable by its keys, before it is told which body it means. */
  private void index(String name) throws IOException {
    BodyIdentity itself = new BodyIdentity(name, name, List.of(), "", 0);
    inferred.revise(bodies.subjects(name), bodies.describe(itself, known(name).shortForms()));
  }

  private Set<String> near(BodyName name) throws IOException {
    Set<String> near = new TreeSet<>(reconciler.boundTo(name.slug()));
    for (String key : BodyNames.keys(council, name.slug(), name.shortForms())) {
      for (String other : bodies.withKey(key)) {
        if (!near.contains(other) && reconciler.isNear(name, known(other))) {
          near.add(other);
        }
      }
    }
    return near;
  }

  /** A name that no document has any longer is gone. */
  private void write(Set<BodyName> kin) throws IOException {
    Set<Node> subjects = new LinkedHashSet<>();
    kin.forEach(name -> subjects.addAll(bodies.subjects(name.slug())));
    Graph told = GraphMemFactory.createDefaultGraph();
    Set<BodyName> there = new LinkedHashSet<>(kin);
    there.removeIf(name -> name.documents() == 0);
    for (BodyIdentity identity : reconciler.identify(there)) {
      GraphUtil.addInto(told, bodies.describe(identity, known(identity.name()).shortForms()));
    }
    inferred.revise(subjects, told);
  }
}

package org.minutegraph.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.minutegraph.describe.RememberedPeople;
import org.minutegraph.describe.TenureGraph;
import org.minutegraph.describe.ToldPeople;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.model.PostStatement;
import org.minutegraph.model.Tenure.Sight;
import org.minutegraph.reconcile.Tenures;

/**
 * Who is seen in which post from when to when. Only posts are told anew of which new documents
 * speak, or the people in which have become others.
 */
final class PostsAcross {
  private final GraphTarget target;
  private final String inferred;
  private final RememberedPeople.Lookup held;
  private final TenureGraph tenures;

  PostsAcross(PipelineSettings settings, String council, GraphTarget target) {
    this.target = target;
    inferred = settings.base() + "graph/inferred";
    held = (s, p, o) -> target.held(inferred, s, p, o);
    tenures = new TenureGraph(settings.describe(), council, held);
  }

  /**
   * Tells the tenures of posts, and puts them into the target.
   *
   * @param fresh statements of the new documents
   * @param people what became of the people of the council
   */
  void infer(Collection<PostStatement> fresh, ToldPeople people) throws IOException {
    tell(fresh, people).into(target, inferred);
  }

  /** As {@link #infer}, but puts nothing into the target. */
  Revised tell(Collection<PostStatement> fresh, ToldPeople people) throws IOException {
    Map<String, List<PostStatement>> posts = new TreeMap<>();
    fresh.forEach(one -> posts.computeIfAbsent(one.post(), p -> new ArrayList<>()).add(one));
    Set<Node> stale = new LinkedHashSet<>();
    for (String persona : people.touched()) {
      for (PostStatement held : tenures.ofPersona(persona)) {
        posts.computeIfAbsent(held.post(), post -> new ArrayList<>());
        if (people.isFresh(persona)) {
          stale.add(NodeFactory.createURI(held.iri()));
        }
      }
    }
    Set<Node> subjects = new LinkedHashSet<>(stale);
    Graph told = tenures.remember(fresh);
    for (Map.Entry<String, List<PostStatement>> post : posts.entrySet()) {
      for (PostStatement held : tenures.ofPost(post.getKey())) {
        if (!stale.contains(NodeFactory.createURI(held.iri()))) {
          post.getValue().add(held);
        }
      }
      subjects.addAll(tenures.subjects(post.getKey()));
      if (!post.getValue().isEmpty()) {
        GraphUtil.addInto(told, describe(post.getKey(), post.getValue(), people));
      }
    }
    return new Revised(subjects, told);
  }

  private Graph describe(String post, List<PostStatement> statements, ToldPeople people)
      throws IOException {
    List<Sight> sights = new ArrayList<>();
    Set<String> printed = new TreeSet<>();
    for (PostStatement statement : statements) {
      printed.add(statement.printed());
      TenureGraph.sight(statement, people.said(statement.persona(), held)).ifPresent(sights::add);
    }
    return tenures.describe(post, printed, Tenures.of(sights));
  }
}

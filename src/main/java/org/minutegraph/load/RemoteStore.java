package org.minutegraph.load;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Loads into a Graph Store on the web: one PUT for each graph, as soon as it comes. Graphs that
 * many documents share are fetched once, changed here, and put back at the end.
 */
public final class RemoteStore implements GraphTarget {
  // https://w3id.org/minutegraph/id/body/brook/cabinet
  private static final Pattern BODY = Pattern.compile("(.*)id/body/([^/]+)/[^/]+");

  private final String address;
  private final Map<String, Graph> shared = new HashMap<>();
  private final Set<String> changed = new LinkedHashSet<>();

  /**
   * @throws IllegalArgumentException if the address is not one of http or https
   */
  public RemoteStore(URI address) {
    if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
      throw new IllegalArgumentException("'" + address + "' is no address of the web");
    }
    this.address = address.toString();
  }

  @Override
  public void replace(String name, Graph graph) throws IOException {
    Loadable.check(Change.whole(name, graph));
    try {
      GSP.service(address).graphName(name).PUT(graph);
      forget(name);
    } catch (HttpException e) {
      throw refused("take " + name, e);
    }
  }

  @Override
  public synchronized void revise(String name, Set<Node> subjects, Graph graph) throws IOException {
    Loadable.check(new Change(name, graph, Set.copyOf(subjects)));
    Graph held = shared(name);
    changed.add(name);
    subjects.forEach(subject -> held.remove(subject, Node.ANY, Node.ANY));
    GraphUtil.addInto(held, graph);
  }

  @Override
  public synchronized Graph held(String name, Node subject, Node predicate, Node object)
      throws IOException {
    Graph found = GraphFactory.createDefaultGraph();
    shared(name).stream(subject, predicate, object).forEach(found::add);
    return found;
  }

  private synchronized void forget(String name) {
    shared.remove(name);
  }

  private Graph shared(String name) throws IOException {
    Graph held = shared.get(name);
    if (held == null) {
      held = fetch(name);
      shared.put(name, held);
    }
    return held;
  }

  private Graph fetch(String name) throws IOException {
    try {
      Graph copy = GraphFactory.createDefaultGraph();
      GraphUtil.addInto(copy, GSP.service(address).graphName(name).GET());
      return copy;
    } catch (HttpException e) {
      if (e.getStatusCode() == 404) {
        return GraphFactory.createDefaultGraph();
      }
      throw refused("give " + name, e);
    }
  }

  /** A Graph Store can't be asked a question: all documents of the council are named. */
  @Override
  public Set<String> around(String body, LocalDate from, LocalDate until) throws IOException {
    Matcher place = BODY.matcher(body);
    if (!place.matches()) {
      return Set.of();
    }
    String documents = place.group(1) + "graph/document/" + place.group(2) + "/";
    return held(place.group(1) + "graph/provenance").stream()
        .map(triple -> triple.getSubject().toString())
        .filter(subject -> subject.startsWith(documents))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public synchronized void commit() throws IOException {
    for (String name : changed) {
      replace(name, shared(name));
    }
    changed.clear();
    shared.clear();
  }

  @Override
  public synchronized void close() {
    changed.clear();
    shared.clear();
  }

  private IOException refused(String what, HttpException e) {
    if (e.getStatusCode() <= 0) {
      return new IOException(address + " does not answer: is it running?", e);
    }
    String line = e.getStatusLine() == null ? String.valueOf(e.getMessage()) : e.getStatusLine();
    return new IOException(
        "%s did not %s: %d %s".formatted(address, what, e.getStatusCode(), line), e);
  }
}

package org.minutegraph.load;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import org.apache.jena.graph.Triple;
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
  private final Map<String, Graph> shared = new LinkedHashMap<>();

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
    Loadable.check(new Change(name, graph, true));
    try {
      GSP.service(address).graphName(name).PUT(graph);
    } catch (HttpException e) {
      throw refused("take " + name, e);
    }
  }

  @Override
  public void merge(String name, Graph graph) throws IOException {
    Loadable.check(new Change(name, graph, false));
    Graph held = shared.get(name);
    if (held == null) {
      held = held(name);
      shared.put(name, held);
    }
    for (Node subject : graph.stream().map(Triple::getSubject).distinct().toList()) {
      held.remove(subject, Node.ANY, Node.ANY);
    }
    GraphUtil.addInto(held, graph);
  }

  @Override
  public Graph held(String name) throws IOException {
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
  public void commit() throws IOException {
    for (Map.Entry<String, Graph> graph : shared.entrySet()) {
      replace(graph.getKey(), graph.getValue());
    }
    shared.clear();
  }

  @Override
  public void close() {
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

package org.minutegraph.query;

import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.load.PassedOn;

/** Takes every graph but that of the scheme of topics, which stands in a file of its own. */
final class WithoutScheme extends PassedOn {
  WithoutScheme(GraphTarget target) {
    super(target);
  }

  @Override
  public void replace(String name, Graph graph) throws IOException {
    if (!name.endsWith("/graph/topics")) {
      super.replace(name, graph);
    }
  }
}

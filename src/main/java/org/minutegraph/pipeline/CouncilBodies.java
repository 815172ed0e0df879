package org.minutegraph.pipeline;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.minutegraph.describe.BodyCurationGraph;
import org.minutegraph.describe.BodyGraph;
import org.minutegraph.describe.DescribeSettings;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.model.BodyCuration;
import org.minutegraph.model.StatedBodies;

/** The bodies of one council, told anew, and what that changes of how they hang together. */
final class CouncilBodies {
  private final DescribeSettings settings;
  private final InferredGraph inferred;
  private final BodyGraph bodies;
  private final BodiesAcross across;

  CouncilBodies(
      PipelineSettings settings, String council, GraphTarget target, InferredGraph inferred)
      throws IOException {
    this.settings = settings.describe();
    this.inferred = inferred;
    BodyCurationGraph curations = new BodyCurationGraph(settings.describe(), council);
    BodyCuration curation = curations.read(target.held(curations.name()));
    bodies = new BodyGraph(settings.describe(), council, inferred);
    across = new BodiesAcross(settings, council, curation, inferred);
  }

  /** Takes in documents; returns the names, as IRIs, whose series is another than before. */
  Set<String> infer(Collection<StatedBodies> documents) throws IOException {
    Set<String> touched = across.touched(documents);
    Map<String, Set<String>> before = series(touched);
    across.remember(documents);
    across.identify(touched);
    return differences(before, series(touched));
  }

  /** Tells anew which bodies all names mean; returns as {@link #infer}. */
  Set<String> again() throws IOException {
    Set<String> all = bodies.names();
    Map<String, Set<String>> before = series(all);
    across.identify(all);
    return differences(before, series(all));
  }

  private Map<String, Set<String>> series(Collection<String> names) throws IOException {
    BodySeries series = new BodySeries(settings, inferred);
    Map<String, Set<String>> found = new HashMap<>();
    for (String name : names) {
      found.put(name, series.names(bodies.iri(name)));
    }
    return found;
  }

  private static Set<String> differences(
      Map<String, Set<String>> before, Map<String, Set<String>> after) {
    Set<String> differences = new TreeSet<>();
    before.forEach(
        (name, names) -> {
          Set<String> now = after.getOrDefault(name, Set.of());
          if (!now.equals(names)) {
            List.of(now, names).forEach(differences::addAll);
          }
        });
    return differences;
  }
}

package broken.minutegraph.segment;

import edu.stanford.nlp.ling.CoreLabel;
import org.apache.jena.graph.Triple;

/** A step before the graph that knows triples, and language outside its place. */
public final class StepWithTriples {
  Triple triple(CoreLabel label) {
    return Triple.create(null, null, null);
  }
}

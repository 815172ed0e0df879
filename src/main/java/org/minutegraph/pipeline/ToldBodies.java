package org.minutegraph.pipeline;

import java.util.Set;

/**
 * Which bodies hang together now.
 *
 * @param changed IRIs of names that hang together with other names than before
 */
record ToldBodies(BodySeries series, Set<String> changed) {
  ToldBodies {
    changed = Set.copyOf(changed);
  }
}

package org.minutegraph.describe;

import org.apache.jena.graph.Graph;

/** The graphs of the invented record, for tests of the steps that come after. */
public final class InventedGraphs {
  private static final DescribeSettings SETTINGS = DescribeSettings.standard();

  private InventedGraphs() {}

  public static Graph document() {
    return new RecordDescriber(SETTINGS).describe(InventedRecord.identified()).graph();
  }

  public static Graph provenance() {
    Run run = new Run("0.1.0", "models 1", null);
    return new ProvenanceDescriber(SETTINGS).describe(InventedRecord.record(), run).graph();
  }
}

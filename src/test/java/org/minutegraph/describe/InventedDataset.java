package org.minutegraph.describe;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The invented record with its provenance and its people, as a dataset of named graphs. */
public final class InventedDataset {
  private InventedDataset() {}

  public static DatasetGraph create() {
    DescribeSettings settings = DescribeSettings.standard();
    DatasetGraph dataset = DatasetGraphFactory.create();
    List.of(
            new RecordDescriber(settings).describe(InventedRecord.identified()),
            new ProvenanceDescriber(settings)
                .describe(InventedRecord.record(), new Run("0.1.0", "models 1", null)),
            new IdentificationDescriber(settings)
                .describe("brackwater", InventedRecord.identifications()))
        .forEach(g -> dataset.addGraph(NodeFactory.createURI(g.iri()), g.graph()));
    return dataset;
  }
}

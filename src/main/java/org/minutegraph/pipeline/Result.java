package org.minutegraph.pipeline;

import java.util.List;
import org.minutegraph.describe.DocumentGraph;
import org.minutegraph.model.Finding;
import org.minutegraph.model.IdentifiedRecord;

/** What became of one file. */
public sealed interface Result {

  /** Which file. */
  InputFile file();

  /** Everything that was noticed, in the order of the line. */
  List<Finding> findings();

  /** It is minutes, and this is their graph. */
  record Described(
      InputFile file,
      IdentifiedRecord identified,
      DocumentGraph graph,
      DocumentGraph provenance,
      List<Finding> findings)
      implements Result {
    public Described {
      findings = List.copyOf(findings);
    }

    /** The same with another graph. */
    Described with(DocumentGraph other) {
      return new Described(file, identified, other, provenance, findings);
    }
  }

  /** It is what is loaded already. */
  record Unchanged(InputFile file) implements Result {
    @Override
    public List<Finding> findings() {
      return List.of();
    }
  }

  /** It was turned down. */
  record Rejected(InputFile file, List<Finding> findings) implements Result {
    public Rejected {
      findings = List.copyOf(findings);
    }
  }
}

package org.minutegraph.pipeline;

import java.util.List;
import org.minutegraph.describe.DocumentGraph;
import org.minutegraph.model.Finding;
import org.minutegraph.model.IdentifiedRecord;
import org.minutegraph.model.TopicLinks;

/**
 * What became of one file. Every file of a run has one, in the order of the run; a fault in one
 * file changes nothing of the others.
 */
public sealed interface Result {

  /** Which file. */
  InputFile file();

  /** Everything that was noticed, in the order of the line. */
  List<Finding> findings();

  /**
   * It is minutes, and this is their graph.
   *
   * @param topics what the scheme of topics makes of it, in a graph of its own
   */
  record Described(
      InputFile file,
      IdentifiedRecord identified,
      TopicLinks links,
      DocumentGraph graph,
      DocumentGraph topics,
      DocumentGraph provenance,
      List<Finding> findings)
      implements Result {
    public Described {
      findings = List.copyOf(findings);
    }

    /** The same with other graphs. */
    Described with(DocumentGraph other, DocumentGraph otherTopics) {
      return new Described(file, identified, links, other, otherTopics, provenance, findings);
    }
  }

  /** It is what is loaded already. */
  record Unchanged(InputFile file) implements Result {
    @Override
    public List<Finding> findings() {
      return List.of();
    }
  }

  /** It was taken out of what is published, and stays out. */
  record Withdrawn(InputFile file, List<Finding> findings) implements Result {
    public Withdrawn {
      findings = List.copyOf(findings);
    }
  }

  /** It was turned down. */
  record Rejected(InputFile file, List<Finding> findings) implements Result {
    public Rejected {
      findings = List.copyOf(findings);
    }
  }
}

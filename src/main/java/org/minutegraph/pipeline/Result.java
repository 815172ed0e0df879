package org.minutegraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutegraph.describe.DocumentGraph;
import org.minutegraph.model.Finding;
import org.minutegraph.model.IdentifiedRecord;
import org.minutegraph.model.TopicLinks;

/**
 * What became of one file, or of a part of what shows across files. Every file of a run has one, in
 * the order of the run; a fault in one file or part changes nothing of the others.
 */
public sealed interface Result {

  /** Everything that was noticed, in the order of the line. */
  List<Finding> findings();

  /** What went wrong in the program itself; null where nothing did. */
  default @Nullable Throwable fault() {
    return null;
  }

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

    /** The same with other graphs, and one more finding. */
    Described with(
        DocumentGraph other, DocumentGraph otherTopics, DocumentGraph origin, Finding further) {
      List<Finding> all = new ArrayList<>(findings);
      all.add(further);
      return new Described(file, identified, links, other, otherTopics, origin, all);
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
  record Rejected(InputFile file, List<Finding> findings, @Nullable Throwable fault)
      implements Result {
    public Rejected {
      findings = List.copyOf(findings);
    }

    /** Without a fault of the program. */
    public Rejected(InputFile file, List<Finding> findings) {
      this(file, findings, null);
    }
  }

  /** A part of what shows across files could not be told anew, and stays as it was. */
  record Unfinished(Finding finding, Throwable fault) implements Result {
    @Override
    public List<Finding> findings() {
      return List.of(finding);
    }
  }
}

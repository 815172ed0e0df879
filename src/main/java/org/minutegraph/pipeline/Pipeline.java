package org.minutegraph.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.load.LoadedDocuments;

/**
 * The line: minutes are read, segmented, extracted, reconciled, described, validated and loaded.
 */
public final class Pipeline {
  private final PipelineSettings settings;

  public Pipeline(PipelineSettings settings) {
    this.settings = settings;
  }

  /**
   * Loads what is in the files, in their order, save what the target holds already.
   *
   * @param witness is told what became of each file, in order, and then of every part of what shows
   *     across files that could not be told anew
   */
  public void run(List<InputFile> files, GraphTarget target, Consumer<Result> witness)
      throws IOException {
    AcrossDocuments across = new AcrossDocuments(settings, target);
    LinksAcross links = new LinksAcross(settings);
    try (LoadedDocuments before =
        new LoadedDocuments(target, settings.provenance(), settings.withdrawn())) {
      DocumentLine line = new DocumentLine(settings, before);
      new InOrder(settings.workers())
          .each(
              files,
              line::run,
              (Result result) -> {
                Result kept =
                    result instanceof Result.Described d ? across(d, across, links) : result;
                if (kept instanceof Result.Described described) {
                  load(described, target);
                }
                witness.accept(kept);
              });
    }
    Parts parts = new Parts(witness::accept);
    across.infer(target, parts);
    across.refer(target);
    links.infer(target, across.inferBodies(target, parts), parts);
    across.leaveOpen(target);
    target.commit();
  }

  /** Takes note of a document for what shows across documents. */
  private static Result across(
      Result.Described described, AcrossDocuments across, LinksAcross links) throws IOException {
    return Contained.in(
        () -> across.add(described, links::add),
        fault -> DocumentLine.faulty(described.file(), fault));
  }

  private static void load(Result.Described described, GraphTarget target) throws IOException {
    target.replace(described.graph().iri(), described.graph().graph());
    target.replace(described.topics().iri(), described.topics().graph());
    target.merge(described.provenance().iri(), described.provenance().graph());
  }
}

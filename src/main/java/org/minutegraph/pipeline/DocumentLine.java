package org.minutegraph.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.minutegraph.describe.DocumentGraph;
import org.minutegraph.describe.ProvenanceDescriber;
import org.minutegraph.describe.RecordDescriber;
import org.minutegraph.describe.TopicLinksDescriber;
import org.minutegraph.describe.TopicsDescriber;
import org.minutegraph.describe.WithdrawalGraph;
import org.minutegraph.extract.RecordExtractor;
import org.minutegraph.extract.nlp.Language;
import org.minutegraph.load.LoadedDocuments;
import org.minutegraph.model.Finding;
import org.minutegraph.model.FindingCode;
import org.minutegraph.model.IdentifiedRecord;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Reading;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.model.TopicLinks;
import org.minutegraph.read.CouncilOf;
import org.minutegraph.read.MinutesReader;
import org.minutegraph.reconcile.PersonaReconciler;
import org.minutegraph.reconcile.topics.TopicReconciler;
import org.minutegraph.segment.Segmenter;
import org.minutegraph.topics.TopicScheme;
import org.minutegraph.validate.GraphValidator;
import org.minutegraph.validate.ShapeFinding;

/** The line from one file to one graph. */
final class DocumentLine {
  private final MinutesReader reader = new MinutesReader();
  private final Segmenter segmenter = new Segmenter();
  private final TopicScheme scheme = TopicsDescriber.concepts();
  private final String schemeVersion = TopicsDescriber.version();
  private final RecordExtractor extractor = new RecordExtractor(new Language(), scheme);
  private final PersonaReconciler personas = new PersonaReconciler();
  private final TopicReconciler topics = new TopicReconciler(scheme);
  private final CouncilOf councils;
  private final GraphValidator validator = GraphValidator.standard();
  private final RecordDescriber describer;
  private final TopicLinksDescriber linked;
  private final ProvenanceDescriber provenance;
  private final PipelineSettings settings;
  private final LoadedDocuments before;
  private final TimeLimit limit;

  DocumentLine(PipelineSettings settings, LoadedDocuments before) {
    this.settings = settings;
    this.before = before;
    this.limit = new TimeLimit(Duration.ofSeconds(settings.secondsEach()));
    this.councils = new CouncilOf(settings.council());
    this.describer = new RecordDescriber(settings.describe());
    this.linked = new TopicLinksDescriber(settings.describe());
    this.provenance = new ProvenanceDescriber(settings.describe());
  }

  /** What becomes of a file; whatever goes wrong inside it is a finding of that file. */
  Result run(InputFile file) {
    return limit.run(
        file.name(),
        () -> Contained.in(() -> read(file), fault -> faulty(file, fault)),
        () -> late(file));
  }

  private Result late(InputFile file) {
    String message =
        "%s takes more than %d seconds: split it, or give it more with --seconds."
            .formatted(file.name(), settings.secondsEach());
    return new Result.Rejected(
        file, List.of(new Finding(FindingCode.TOO_SLOW, file.name(), message, null)));
  }

  /** What becomes of a file over which the program itself fails. */
  static Result faulty(InputFile file, Throwable fault) {
    String message =
        "%s could not be worked on (%s): report it, and leave the file out."
            .formatted(file.name(), fault);
    return new Result.Rejected(
        file, List.of(new Finding(FindingCode.UNREADABLE, file.name(), message, null)), fault);
  }

  private Result read(InputFile file) {
    Reading reading = reader.read(file.path(), file.root(), file.name(), file.id(), councils);
    return reading instanceof Reading.Read read
        ? read(file, read.document())
        : new Result.Rejected(file, ((Reading.Rejected) reading).findings());
  }

  private Result read(InputFile file, SourceDocument document) {
    String graph = describer.graphName(document);
    if (before.lack(WithdrawalGraph.literal(describer.documentName(document)))) {
      return new Result.Withdrawn(file, List.of(withdrawn(file)));
    }
    return before.hold(graph, document.sha256(), settings.toolVersion(), schemeVersion)
        ? new Result.Unchanged(file)
        : segment(file, document);
  }

  private static Finding withdrawn(InputFile file) {
    String message =
        "%s was withdrawn, and is left out: minutegraph withdraw --undo lets it in again."
            .formatted(file.name());
    return new Finding(FindingCode.WITHDRAWN, file.name(), message, null);
  }

  private Result segment(InputFile file, SourceDocument document) {
    MinutesDocument minutes = segmenter.segment(document);
    return FindingPolicy.rejects(minutes.findings())
        ? new Result.Rejected(file, minutes.findings())
        : describe(file, minutes);
  }

  private Result describe(InputFile file, MinutesDocument minutes) {
    MeetingRecord record = extractor.extract(minutes);
    IdentifiedRecord identified = personas.reconcile(record);
    return validate(file, identified, topics.reconcile(minutes, record));
  }

  private Result validate(InputFile file, IdentifiedRecord identified, TopicLinks links) {
    MeetingRecord record = identified.record();
    DocumentGraph graph = describer.describe(identified);
    DocumentGraph origin = provenance.describe(record, settings.run());
    List<Finding> findings = new ArrayList<>(record.findings());
    if (!file.id().equals(MinutesReader.id(file.name()))) {
      findings.add(duplicate(file));
    }
    for (ShapeFinding shape : validator.validate(graph.graph(), origin.graph()).findings()) {
      findings.add(ShapeFindings.of(file, shape));
    }
    return new Result.Described(
        file, identified, links, graph, linked.describe(record, links, 1), origin, findings);
  }

  private static Finding duplicate(InputFile file) {
    String message =
        "%s has the name of another file of this run; its document is called %s."
            .formatted(file.name(), file.id());
    return new Finding(FindingCode.DUPLICATE_DOCUMENT, file.name(), message, null);
  }
}

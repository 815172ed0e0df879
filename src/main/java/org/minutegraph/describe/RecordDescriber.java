package org.minutegraph.describe;

import org.minutegraph.model.IdentifiedRecord;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.SourceDocument;

/** The step from a record to the named graph of its document. */
public final class RecordDescriber {
  private final DescribeSettings settings;

  public RecordDescriber(DescribeSettings settings) {
    this.settings = settings;
  }

  /** The graph of a document whose body met once that day. */
  public DocumentGraph describe(IdentifiedRecord identified) {
    return describe(identified, 1);
  }

  /**
   * What the document states, and nothing else: the same record gives the same triples.
   *
   * @param ordinal 2 and more for a further document whose {@link #meetingKey} is another's too
   */
  public DocumentGraph describe(IdentifiedRecord identified, int ordinal) {
    MeetingRecord record = identified.record();
    Identifiers ids = new Identifiers(settings.base(), record.source(), record.meeting(), ordinal);
    Sheet sheet = new Sheet(identified, ids);
    identified.personas().forEach(persona -> sheet.people.write(persona, sheet.out));
    new MeetingWriter(sheet).write(record.source(), record.meeting());
    writeBusiness(record, sheet);
    writeNames(record, sheet);
    return new DocumentGraph(
        Identifiers.documentGraph(settings.base(), record.source()), sheet.out.graph());
  }

  /** The name of the graph of a document. */
  public String graphName(SourceDocument document) {
    return Identifiers.documentGraph(settings.base(), document);
  }

  /** The identifier of a document. */
  public String documentName(SourceDocument document) {
    return Identifiers.documentName(settings.base(), document);
  }

  /**
   * The identifier of the meeting that a document records.
   *
   * @param ordinal see {@link #describe(IdentifiedRecord, int)}
   */
  public String meetingName(MeetingRecord record, int ordinal) {
    return new Identifiers(settings.base(), record.source(), record.meeting(), ordinal)
        .meeting()
        .getURI();
  }

  /** {@code council/body/date}: documents with one key record one meeting, or two of one day. */
  public static String meetingKey(MeetingRecord record) {
    return Identifiers.meetingKey(record.source(), record.meeting());
  }

  private static void writeBusiness(MeetingRecord record, Sheet sheet) {
    record.attendance().forEach(new AttendanceWriter(sheet)::write);
    record.items().forEach(new ItemWriter(sheet)::write);
    new ContributionWriter(sheet).write(record.contributions());
    record.resolutions().forEach(new OutcomeWriter(sheet)::write);
    record.followUps().forEach(new FollowUpWriter(sheet, record)::write);
    record.motions().forEach(new MotionWriter(sheet)::write);
    record.votes().forEach(new VoteWriter(sheet)::write);
    record.declarations().forEach(new DeclarationWriter(sheet)::write);
    record.publicQuestions().forEach(new PublicQuestionWriter(sheet)::write);
    record.exempt().forEach(new ExclusionWriter(sheet, record)::write);
  }

  private static void writeNames(MeetingRecord record, Sheet sheet) {
    NamingWriter namings = new NamingWriter(sheet);
    record.people().forEach(namings::write);
    record.bodies().forEach(namings::write);
    record.roles().forEach(new RoleStatementWriter(sheet)::write);
    record.appointments().forEach(new AppointmentWriter(sheet)::write);
    record.references().forEach(new CrossReferenceWriter(sheet)::write);
    record.acronyms().forEach(new AcronymWriter(sheet)::write);
    new BodyRelationWriter(sheet).write(record);
    record.topics().forEach(new TopicWriter(sheet)::write);
  }
}

package org.minutegraph.extract;

import java.util.List;
import java.util.stream.Stream;
import org.minutegraph.extract.appointments.AppointmentExtractor;
import org.minutegraph.extract.attendance.AttendanceExtractor;
import org.minutegraph.extract.attendance.FormerNames;
import org.minutegraph.extract.bodies.DocumentBodies;
import org.minutegraph.extract.decisions.ResolutionExtractor;
import org.minutegraph.extract.grammar.NameRegister;
import org.minutegraph.extract.interests.DeclarationExtractor;
import org.minutegraph.extract.meeting.MeetingExtractor;
import org.minutegraph.extract.nlp.Language;
import org.minutegraph.extract.questions.PublicQuestionExtractor;
import org.minutegraph.extract.references.ReferenceExtractor;
import org.minutegraph.extract.roles.RoleStatementExtractor;
import org.minutegraph.extract.speech.ContributionExtractor;
import org.minutegraph.extract.tasks.FollowUpExtractor;
import org.minutegraph.extract.votes.MotionExtractor;
import org.minutegraph.extract.votes.VoteExtractor;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.Appointment;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.Contribution;
import org.minutegraph.model.Declaration;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.FollowUp;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Motion;
import org.minutegraph.model.PublicQuestion;
import org.minutegraph.model.Resolution;
import org.minutegraph.topics.TopicScheme;

/** The step from minutes to the record of their facts. */
public final class RecordExtractor {
  private final Language language;
  private final BodyMentionExtractor bodies;
  private final TopicLabelExtractor topics;

  /** Loads no model yet. */
  public RecordExtractor() {
    this(new Language());
  }

  /** With models that others may share, and no topic known beforehand. */
  public RecordExtractor(Language language) {
    this(language, TopicScheme.empty());
  }

  /**
   * With models that others may share.
   *
   * @param scheme topics whose labels are the likelier to be the subjects of items
   */
  public RecordExtractor(Language language, TopicScheme scheme) {
    this.language = language;
    bodies = new BodyMentionExtractor(language);
    topics = new TopicLabelExtractor(language, scheme);
  }

  /** Every fact of the minutes; what the text does not state is not in the record. */
  public MeetingRecord extract(MinutesDocument minutes) {
    Meeting meeting = new MeetingExtractor().find(minutes);
    List<Attendance> attendance = new AttendanceExtractor().find(minutes);
    NameRegister names = NameRegister.of(minutes, attendance, language);
    List<Acronym> acronyms = new AcronymExtractor(language).find(minutes, names);
    List<Resolution> resolutions = new ResolutionExtractor().find(minutes);
    List<Contribution> contributions =
        new ContributionExtractor().find(minutes, attendance, names, resolutions);
    DocumentBodies named = bodies.learned(minutes, acronyms, names);
    List<Appointment> appointments = new AppointmentExtractor().find(minutes, meeting, names);
    List<FollowUp> followUps = new FollowUpExtractor().find(minutes, meeting, names, resolutions);
    List<Declaration> declarations = new DeclarationExtractor().find(minutes, names);
    List<Motion> motions = new MotionExtractor().find(minutes, names, resolutions);
    List<PublicQuestion> questions =
        new PublicQuestionExtractor().find(minutes, meeting, attendance, contributions, names);
    Stream<Evidence> told =
        Stream.of(
                contributions.stream().map(Contribution::evidence),
                followUps.stream().map(FollowUp::evidence),
                declarations.stream().map(Declaration::evidence),
                motions.stream().map(Motion::evidence),
                questions.stream().map(PublicQuestion::evidence))
            .flatMap(evidence -> evidence);
    return new MeetingRecord(
        minutes.source(),
        meeting,
        attendance,
        new AgendaItemExtractor().find(minutes),
        new RoleStatementExtractor(named::places).find(minutes, attendance, names, appointments),
        contributions,
        resolutions,
        followUps,
        new ReferenceExtractor().find(minutes, meeting),
        bodies.find(minutes, meeting, named),
        new PersonMentionExtractor().find(minutes, attendance, names),
        appointments,
        declarations,
        motions,
        new VoteExtractor().find(minutes, names, resolutions),
        questions,
        new ExemptItemExtractor().find(minutes),
        acronyms,
        topics.find(minutes, meeting, acronyms, names),
        Stream.concat(names.all(minutes).stream(), FormerNames.in(minutes).stream()).toList(),
        new Wordings(minutes).of(told.map(Evidence::span)),
        minutes.findings());
  }
}

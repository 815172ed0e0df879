package org.minutegraph.model;

import java.util.List;

/**
 * Every fact that a set of minutes states, each with its words. Lists are in order of print.
 *
 * @param names every naming of a person by name or initials anywhere in the document, one for each
 *     place
 * @param wordings of what was said, asked, declared, moved and is to be done, where the source's
 *     own letters are not what a reader reads
 */
public record MeetingRecord(
    SourceDocument source,
    Meeting meeting,
    List<Attendance> attendance,
    List<AgendaItem> items,
    List<RoleStatement> roles,
    List<Contribution> contributions,
    List<Resolution> resolutions,
    List<FollowUp> followUps,
    List<Reference> references,
    List<BodyMention> bodies,
    List<PersonMention> people,
    List<Appointment> appointments,
    List<Declaration> declarations,
    List<Motion> motions,
    List<Vote> votes,
    List<PublicQuestion> publicQuestions,
    List<ExemptItem> exempt,
    List<Acronym> acronyms,
    List<TopicLabel> topics,
    List<Mention> names,
    List<Wording> wordings,
    List<Finding> findings) {
  public MeetingRecord {
    attendance = List.copyOf(attendance);
    items = List.copyOf(items);
    roles = List.copyOf(roles);
    contributions = List.copyOf(contributions);
    resolutions = List.copyOf(resolutions);
    followUps = List.copyOf(followUps);
    references = List.copyOf(references);
    bodies = List.copyOf(bodies);
    people = List.copyOf(people);
    appointments = List.copyOf(appointments);
    declarations = List.copyOf(declarations);
    motions = List.copyOf(motions);
    votes = List.copyOf(votes);
    publicQuestions = List.copyOf(publicQuestions);
    exempt = List.copyOf(exempt);
    acronyms = List.copyOf(acronyms);
    topics = List.copyOf(topics);
    names = List.copyOf(names);
    wordings = List.copyOf(wordings);
    findings = List.copyOf(findings);
  }
}

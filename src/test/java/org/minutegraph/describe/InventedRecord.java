package org.minutegraph.describe;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.AgendaItem;
import org.minutegraph.model.Appointment;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.AttendanceStatus;
import org.minutegraph.model.BodyKind;
import org.minutegraph.model.BodyMention;
import org.minutegraph.model.Contribution;
import org.minutegraph.model.ContributionKind;
import org.minutegraph.model.Council;
import org.minutegraph.model.Declaration;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.ExemptItem;
import org.minutegraph.model.FollowUp;
import org.minutegraph.model.Identification;
import org.minutegraph.model.IdentifiedRecord;
import org.minutegraph.model.Jurisdiction;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Mention.Form;
import org.minutegraph.model.Motion;
import org.minutegraph.model.MotionKind;
import org.minutegraph.model.Origin;
import org.minutegraph.model.OutcomeKind;
import org.minutegraph.model.Person;
import org.minutegraph.model.PersonMention;
import org.minutegraph.model.Persona;
import org.minutegraph.model.PublicQuestion;
import org.minutegraph.model.Reference;
import org.minutegraph.model.ReferenceKind;
import org.minutegraph.model.Resolution;
import org.minutegraph.model.RoleStatement;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.model.SourceSpan;
import org.minutegraph.model.TopicLabel;
import org.minutegraph.model.Vote;
import org.minutegraph.model.VoteOutcome;

/** A record of invented minutes in which every kind of fact stands at least once. */
public final class InventedRecord {
  static final String ID = "2019-05-07 planning";

  private static final String TEXT =
      """
      # Brackwater Borough Council: Harbour Committee, Tuesday 7 May 2019, 6.30 pm, Guildhall \
      \uD83C\uDFDB
      Present: Councillor Odile Quennell (Chair); Cllr Bram Tarrow (substitute for Cllr Ffion Usk, \
      Harbour Users' Forum)
      Mr P. Yelland spoke before the start.
      12. Harbour dredging
      Councillor Tarrow declared a personal interest as a berth holder and left.
      The minutes of 2 April 2019 (Minute 9) were approved.
      Ms. Lune Hask, Harbour Master, Port Service, presented the Sediment Management Plan (SMP).
      Quennell asked when dredging would end. Ms. Hask replied that it would end in June.
      A resident, P. Yelland, asked about noise. The Harbour Master answered.
      Moved by Cllr Tarrow, seconded by Cllr Quennell. For 1 (Tarrow), against 1, no abstention: lost.
      Resolved: (1) that **the
      plan** be noted; (2) that the Harbour Master report to Cabinet by 1 July 2019.
      Cllr Tarrow was appointed Harbour Champion on the Estuary Board.
      EXEMPT BUSINESS
      The press and public were excluded under paragraph 3.
      Next meeting: 4 June 2019, 6 pm, Guildhall.
      """;

  private static final SourceDocument SOURCE =
      new SourceDocument(
          ID,
          new Council(
              "Brackwater Borough Council",
              "brackwater",
              "https://brackwater.example/",
              "Brackwater Borough Council",
              "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
              Jurisdiction.ENGLAND),
          TEXT,
          "text/markdown",
          "00c0ffee",
          new Origin(
              "2019/" + ID + ".md",
              "https://brackwater.example/minutes?id=7",
              "2020-01-02",
              "Harbour minutes",
              "Harbour Committee",
              "2019-05-07",
              "7"),
          List.of(),
          List.of());

  private static final Mention QUENNELL = mention("Odile Quennell", "Councillor", Form.NAME);
  private static final Mention QUENNELL_SHORT =
      new Mention("Quennell", null, Form.NAME, span("Quennell asked", 8));
  private static final Mention QUENNELL_SECONDS =
      new Mention("Quennell", "Cllr", Form.NAME, span("Quennell. For", 8));
  private static final Mention TARROW = mention("Bram Tarrow", "Cllr", Form.NAME);
  private static final Mention TARROW_DECLARES =
      new Mention("Tarrow", "Councillor", Form.NAME, span("Tarrow declared", 6));
  private static final Mention TARROW_MOVES =
      new Mention("Tarrow", "Cllr", Form.NAME, span("Tarrow, seconded", 6));
  private static final Mention TARROW_VOTES =
      new Mention("Tarrow", null, Form.NAME, span("Tarrow), against", 6));
  private static final Mention TARROW_APPOINTED =
      new Mention("Tarrow", "Cllr", Form.NAME, span("Tarrow was appointed", 6));
  private static final Mention USK = mention("Ffion Usk", "Cllr", Form.NAME);
  private static final Mention HASK = mention("Lune Hask", "Ms.", Form.NAME);
  private static final Mention HASK_SHORT =
      new Mention("Hask", "Ms.", Form.NAME, span("Hask replied", 4));
  private static final Mention HASK_ROLE =
      new Mention("The Harbour Master", null, Form.ROLE, span("The Harbour Master answered", 18));
  private static final Mention HASK_OWES =
      new Mention("the Harbour Master", null, Form.ROLE, span("the Harbour Master report", 18));
  private static final Mention YELLAND =
      new Mention("P. Yelland", "Mr", Form.NAME, span("P. Yelland spoke", 10));
  private static final Mention YELLAND_ASKS =
      new Mention("P. Yelland", null, Form.NAME, span("P. Yelland, asked", 10));

  private InventedRecord() {}

  public static IdentifiedRecord identified() {
    return new IdentifiedRecord(
        record(),
        List.of(
            new Persona(
                1,
                "Odile Quennell",
                "Councillor",
                List.of(QUENNELL, QUENNELL_SHORT, QUENNELL_SECONDS)),
            new Persona(
                2,
                "Bram Tarrow",
                "Cllr",
                List.of(TARROW, TARROW_DECLARES, TARROW_MOVES, TARROW_VOTES, TARROW_APPOINTED)),
            new Persona(3, "Ffion Usk", "Cllr", List.of(USK)),
            new Persona(4, "P. Yelland", "Mr", List.of(YELLAND, YELLAND_ASKS)),
            new Persona(5, "Lune Hask", "Ms.", List.of(HASK, HASK_SHORT, HASK_ROLE, HASK_OWES))));
  }

  public static List<Identification> identifications() {
    return List.of(
        new Identification.Minted(ID, 1, person("odile-quennell", "Odile Quennell"), "new", 1),
        new Identification.Matched(
            ID, 2, person("bram-tarrow", "Bram J. Tarrow"), "same name, same body", 0.95),
        new Identification.Ambiguous(
            ID,
            4,
            person("p-yelland", "P. Yelland"),
            List.of(person("paul-yelland", "Paul Yelland"), person("pia-yelland", "Pia Yelland")),
            "initial fits both",
            0.5));
  }

  private static Person person(String slug, String name) {
    return new Person("brackwater", slug, name);
  }

  public static MeetingRecord record() {
    Evidence resolution = certain("that **the\nplan** be noted");
    Evidence report = certain("that the Harbour Master report to Cabinet by 1 July 2019");
    return new MeetingRecord(
        SOURCE,
        new Meeting(
            "Harbour Committee",
            LocalDate.of(2019, 5, 7),
            LocalTime.of(18, 30),
            null,
            "Guildhall",
            LocalDate.of(2019, 6, 4),
            LocalTime.of(18, 0),
            "Guildhall",
            certain("Harbour Committee, Tuesday 7 May 2019, 6.30 pm, Guildhall \uD83C\uDFDB"),
            certain("Next meeting: 4 June 2019, 6 pm, Guildhall.")),
        List.of(
            new Attendance(
                QUENNELL,
                AttendanceStatus.PRESENT,
                true,
                null,
                null,
                null,
                certain("Councillor Odile Quennell (Chair)")),
            new Attendance(
                TARROW,
                AttendanceStatus.PRESENT,
                false,
                "substitute for Cllr Ffion Usk",
                "Harbour Users' Forum",
                USK,
                unsure(0.9, "Cllr Bram Tarrow (substitute"))),
        List.of(
            new AgendaItem(1, "12", "Harbour dredging", certain("12. Harbour dredging")),
            new AgendaItem(2, null, "EXEMPT BUSINESS", certain("EXEMPT BUSINESS"))),
        List.of(
            new RoleStatement(
                1,
                HASK,
                "Harbour Master",
                "Port Service",
                certain("Ms. Lune Hask, Harbour Master, Port Service"))),
        List.of(
            new Contribution(
                0,
                1,
                YELLAND,
                ContributionKind.STATEMENT,
                null,
                certain("Mr P. Yelland spoke before the start.")),
            new Contribution(
                1,
                2,
                HASK,
                ContributionKind.PRESENTATION,
                null,
                certain(
                    "Ms. Lune Hask, Harbour Master, Port Service, presented the Sediment Management"
                        + " Plan (SMP).")),
            new Contribution(
                1,
                3,
                QUENNELL_SHORT,
                ContributionKind.QUESTION,
                null,
                certain("Quennell asked when dredging would end.")),
            new Contribution(
                1,
                4,
                HASK_SHORT,
                ContributionKind.ANSWER,
                3,
                unsure(0.9, "Ms. Hask replied that it would end in June."))),
        List.of(
            new Resolution(
                1, "1", "that the plan be noted", OutcomeKind.RESOLUTION, null, resolution),
            new Resolution(
                1,
                "2",
                "that the Harbour Master report to Cabinet by 1 July 2019",
                OutcomeKind.RECOMMENDATION,
                "Cabinet",
                report)),
        List.of(
            new FollowUp(
                1, HASK_OWES, "Cabinet", "by 1 July 2019", LocalDate.of(2019, 7, 1), report)),
        List.of(
            new Reference(
                1,
                ReferenceKind.MINUTE,
                "9",
                "2019-04-02",
                "Harbour Committee",
                certain("2 April 2019 (Minute 9)")),
            new Reference(
                1, ReferenceKind.MEETING, null, "2019-04", null, unsure(0.5, "April 2019"))),
        List.of(
            new BodyMention(1, "Cabinet", BodyKind.BODY, certain("Cabinet")),
            new BodyMention(1, "Port Service", BodyKind.ORGANISATION, certain("Port Service"))),
        List.of(
            new PersonMention(1, HASK, certain("Lune Hask")),
            new PersonMention(0, YELLAND, Evidence.certain(YELLAND.span()))),
        List.of(
            new Appointment(
                1,
                TARROW_APPOINTED,
                "Harbour Champion",
                "Estuary Board",
                certain("Cllr Tarrow was appointed Harbour Champion on the Estuary Board."))),
        List.of(
            new Declaration(
                1,
                TARROW_DECLARES,
                "personal",
                "a berth holder",
                true,
                certain("Councillor Tarrow declared a personal interest"))),
        List.of(
            new Motion(
                1,
                TARROW_MOVES,
                QUENNELL_SECONDS,
                MotionKind.MOTION,
                VoteOutcome.LOST,
                certain("Moved by Cllr Tarrow, seconded by Cllr Quennell."))),
        List.of(
            new Vote(
                1,
                1,
                1,
                0,
                false,
                List.of(new Vote.NamedVote(TARROW_VOTES, Vote.Ballot.FOR)),
                VoteOutcome.LOST,
                certain("For 1 (Tarrow), against 1, no abstention: lost."))),
        List.of(
            new PublicQuestion(
                1,
                YELLAND_ASKS,
                false,
                HASK_ROLE,
                certain("A resident, P. Yelland, asked about noise."))),
        List.of(
            new ExemptItem(
                2, "3", certain("The press and public were excluded under paragraph 3."))),
        List.of(
            new Acronym(
                "SMP", "Sediment Management Plan", certain("Sediment Management Plan (SMP)"))),
        List.of(new TopicLabel(1, "Harbour dredging", 1, certain("Harbour dredging"))),
        List.of(QUENNELL, TARROW, USK, YELLAND, HASK),
        List.of(),
        List.of());
  }

  private static Mention mention(String name, String title, Form form) {
    return new Mention(name, title, form, span(name, name.length()));
  }

  private static Evidence certain(String words) {
    return Evidence.certain(span(words, words.length()));
  }

  private static Evidence unsure(double confidence, String words) {
    return new Evidence(span(words, words.length()), confidence);
  }

  /** The first {@code length} units of the place where the words stand first. */
  private static SourceSpan span(String words, int length) {
    int start = TEXT.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new SourceSpan(ID, start, start + length);
  }
}

package org.minutegraph.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Appointment;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.Contribution;
import org.minutegraph.model.Declaration;
import org.minutegraph.model.FollowUp;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Mention.Form;
import org.minutegraph.model.Motion;
import org.minutegraph.model.PersonMention;
import org.minutegraph.model.PublicQuestion;
import org.minutegraph.model.RoleStatement;
import org.minutegraph.model.Vote;

/** Everybody whom the facts of a record mention. */
final class Mentions {
  static final Comparator<Mention> IN_ORDER =
      Comparator.<Mention>comparingInt(mention -> mention.span().start())
          .thenComparingInt(mention -> mention.span().end())
          .thenComparing(Mention::form)
          .thenComparing(Mention::name)
          .thenComparing(mention -> Objects.requireNonNullElse(mention.title(), ""));

  private Mentions() {}

  /** Each mention once, in order of print. */
  static List<Mention> of(MeetingRecord record) {
    return Stream.of(record.names().stream(), attendance(record), said(record), decided(record))
        .flatMap(mentions -> mentions)
        .filter(mention -> !mention.name().isBlank())
        .distinct()
        .sorted(IN_ORDER)
        .toList();
  }

  static boolean isNamed(Mention mention) {
    return mention.form() == Form.NAME || mention.form() == Form.INITIALS;
  }

  private static Stream<Mention> attendance(MeetingRecord record) {
    return record.attendance().stream()
        .flatMap((Attendance a) -> Stream.concat(Stream.of(a.person()), maybe(a.substituteFor())));
  }

  private static Stream<Mention> said(MeetingRecord record) {
    return Stream.of(
            record.contributions().stream().map(Contribution::speaker),
            record.people().stream().map(PersonMention::person),
            record.roles().stream().map(RoleStatement::person),
            record.declarations().stream().map(Declaration::person),
            record.publicQuestions().stream().map(PublicQuestion::questioner),
            record.publicQuestions().stream().flatMap(q -> maybe(q.answeredBy())))
        .flatMap(mentions -> mentions);
  }

  private static Stream<Mention> decided(MeetingRecord record) {
    return Stream.of(
            record.followUps().stream().flatMap((FollowUp f) -> maybe(f.by())),
            record.appointments().stream().map(Appointment::person),
            record.motions().stream().flatMap((Motion m) -> maybe(m.mover())),
            record.motions().stream().flatMap((Motion m) -> maybe(m.seconder())),
            record.votes().stream()
                .flatMap((Vote v) -> v.named().stream())
                .map(Vote.NamedVote::person))
        .flatMap(mentions -> mentions);
  }

  private static Stream<Mention> maybe(@Nullable Mention mention) {
    return Optional.ofNullable(mention).stream();
  }
}

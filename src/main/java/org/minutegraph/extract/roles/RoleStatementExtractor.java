package org.minutegraph.extract.roles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minutegraph.extract.bodies.Found;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.PostWords;
import org.minutegraph.extract.grammar.RolePhrases.Phrase;
import org.minutegraph.extract.roles.StatedRoles.Stated;
import org.minutegraph.extract.text.SameSpeaker;
import org.minutegraph.model.Appointment;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PersonName;
import org.minutegraph.model.RoleStatement;
import org.minutegraph.model.SourceSpan;

/** Finds posts that the text says people hold. */
public final class RoleStatementExtractor {
  private static final Comparator<RoleStatement> IN_ORDER =
      Comparator.comparingInt(RoleStatement::item)
          .thenComparingInt(statement -> statement.evidence().span().start());

  /** {@code Apologies came from Ann Lee, the Treasurer}, in words before the name. */
  private static final Pattern APOLOGIES =
      Pattern.compile(
          "(?i)\\bapolog(?:y|ies)\\b(?:(?!\\b(?:taken|represented|replaced|deputis|substitut))[^.;])*$");

  /** A seat among others, and no post. */
  private static final Pattern MEMBER = Pattern.compile("(?i)members?");

  /** {@code Elm Association Executive}: a body, unlike {@code Chief Executive}. */
  private static final Pattern EXECUTIVE =
      Pattern.compile("(?i)(?!.*\\bchief\\s).*\\sexecutive|executive(?:\\sof\\s.*)?");

  private final Function<Passage, List<Found>> bodies;

  /** Knows no bodies but those that stand with the post. */
  public RoleStatementExtractor() {
    this(passage -> List.of());
  }

  /**
   * Knows bodies by name.
   *
   * @param bodies named in a passage
   */
  public RoleStatementExtractor(Function<Passage, List<Found>> bodies) {
    this.bodies = bodies;
  }

  public List<RoleStatement> find(
      MinutesDocument minutes,
      List<Attendance> attendance,
      NameFinder names,
      List<Appointment> appointments) {
    List<RoleStatement> found = new ArrayList<>();
    List<Passage> before =
        Stream.concat(minutes.title().stream(), minutes.preamble().stream())
            .map(Paragraph::text)
            .toList();
    found.addAll(in(0, before, names));
    minutes.items().forEach(item -> found.addAll(in(item.position(), passages(item), names)));
    found.removeIf(statement -> isListed(statement, attendance) || isRank(statement, attendance));
    appointments.forEach(appointment -> of(appointment).ifPresent(found::add));
    return once(found);
  }

  private static List<Passage> passages(ItemSection item) {
    return Stream.concat(Stream.of(item.heading()), item.paragraphs().stream().map(Paragraph::text))
        .toList();
  }

  private List<RoleStatement> in(int item, List<Passage> passages, NameFinder names) {
    PlaceOfPost places = new PlaceOfPost(passages, bodies);
    return IntStream.range(0, passages.size())
        .boxed()
        .flatMap(i -> in(item, passages.get(i), names, stated -> places.held(i, stated)).stream())
        .toList();
  }

  private static List<RoleStatement> in(
      int item, Passage passage, NameFinder names, UnaryOperator<Stated> place) {
    return StatedRoles.in(passage.text(), names.in(passage)).stream()
        .filter(stated -> !isExcused(passage.text(), stated))
        .map(place)
        .map(stated -> statement(item, passage, stated))
        .toList();
  }

  /** {@code Apologies: Ann Lee (Treasurer)}: the attendance tells it. */
  private static boolean isListed(RoleStatement statement, List<Attendance> attendance) {
    SourceSpan name = statement.person().span();
    return attendance.stream()
        .map(listed -> listed.evidence().span())
        .anyMatch(listed -> listed.start() < name.end() && name.start() < listed.end());
  }

  /** {@code Station Manager Webb} of one whose post the attendance tells: a title, and no more. */
  private static boolean isRank(RoleStatement statement, List<Attendance> attendance) {
    return statement.organisation() == null
        && statement.role().equals(statement.person().title())
        && attendance.stream()
            .anyMatch(listed -> SameSpeaker.is(listed.person(), statement.person()));
  }

  private static boolean isExcused(String text, Stated stated) {
    int name = stated.who().start();
    return APOLOGIES.matcher(text.substring(Math.max(0, name - 300), name)).find();
  }

  private static RoleStatement statement(int item, Passage passage, Stated stated) {
    return new RoleStatement(
        item,
        stated.who().mention(),
        stated.split().role(),
        stated.split().organisation(),
        new Evidence(passage.span(stated.start(), stated.end()), Confidence.SURE));
  }

  /** An appointment to a post gives the post; one to a body without a role gives none. */
  private static Optional<RoleStatement> of(Appointment made) {
    String role = made.role();
    if (role != null && (MEMBER.matcher(role).matches() || EXECUTIVE.matcher(role).matches())) {
      return Optional.empty();
    }
    if (role != null) {
      return Optional.of(
          new RoleStatement(made.item(), made.person(), role, made.to(), made.evidence()));
    }
    if (isJoint(made.to())) {
      return Optional.of(
          new RoleStatement(made.item(), made.person(), made.to(), null, made.evidence()));
    }
    Optional<Phrase> post = PostWords.at(made.to(), 0);
    return post.filter(phrase -> phrase.end() == made.to().length())
        .filter(phrase -> !EXECUTIVE.matcher(made.to()).matches())
        .map(phrase -> RoleSplit.beside(made.to(), phrase))
        .map(
            split ->
                new RoleStatement(
                    made.item(),
                    made.person(),
                    split.role(),
                    split.organisation(),
                    made.evidence()));
  }

  /** {@code Deputy Leader and Cabinet Member for Finance}: both halves are posts. */
  private static boolean isJoint(String words) {
    int and = words.indexOf(" and ");
    return and > 0
        && Stream.of(words.substring(0, and), words.substring(and + 5))
            .allMatch(
                half ->
                    PostWords.at(half, 0).filter(post -> post.end() == half.length()).isPresent());
  }

  /** Of those that say the same of one person in one item, the one that says most. */
  private static List<RoleStatement> once(List<RoleStatement> statements) {
    List<RoleStatement> kept = new ArrayList<>();
    statements.stream()
        .sorted(IN_ORDER)
        .forEach(
            statement -> {
              if (kept.stream().noneMatch(other -> isWithin(statement, other))) {
                kept.removeIf(other -> isWithin(other, statement));
                kept.add(statement);
              }
            });
    kept.sort(IN_ORDER);
    return kept;
  }

  /** True where {@code other} tells the same post of the same person, and where it is held. */
  private static boolean isWithin(RoleStatement one, RoleStatement other) {
    String place = place(one);
    return one.item() == other.item()
        && SameSpeaker.is(one.person(), other.person())
        && (place.isEmpty() || place.equals(place(other)))
        && words(other).contains(words(one));
  }

  private static String words(RoleStatement statement) {
    return " " + PersonName.fold(statement.role()) + " ";
  }

  private static String place(RoleStatement statement) {
    String organisation = statement.organisation();
    return organisation == null ? "" : PersonName.fold(organisation);
  }
}

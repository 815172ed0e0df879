package org.minutegraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.minutegraph.extract.StatedRoles.Stated;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.RolePhrases;
import org.minutegraph.extract.grammar.RolePhrases.Phrase;
import org.minutegraph.model.Appointment;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PersonName;
import org.minutegraph.model.RoleStatement;

/** Finds posts that the text says people hold. */
final class RoleStatementExtractor {

  List<RoleStatement> find(
      MinutesDocument minutes, NameFinder names, List<Appointment> appointments) {
    List<RoleStatement> found = new ArrayList<>();
    Stream.concat(minutes.title().stream(), minutes.preamble().stream())
        .map(Paragraph::text)
        .forEach(text -> found.addAll(in(0, text, names)));
    minutes.items().forEach(item -> found.addAll(in(item, names)));
    appointments.forEach(appointment -> of(appointment).ifPresent(found::add));
    return once(found);
  }

  private static List<RoleStatement> in(ItemSection item, NameFinder names) {
    return item.paragraphs().stream()
        .flatMap(paragraph -> in(item.position(), paragraph.text(), names).stream())
        .toList();
  }

  private static List<RoleStatement> in(int item, Passage passage, NameFinder names) {
    return StatedRoles.in(passage.text(), names.in(passage)).stream()
        .map(stated -> statement(item, passage, stated))
        .toList();
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
    if (role != null) {
      return Optional.of(
          new RoleStatement(made.item(), made.person(), role, made.to(), made.evidence()));
    }
    Optional<Phrase> post = RolePhrases.role(made.to(), 0);
    return post.filter(phrase -> phrase.end() == made.to().length())
        .map(phrase -> RoleSplit.of(made.to(), phrase))
        .map(
            split ->
                new RoleStatement(
                    made.item(),
                    made.person(),
                    split.role(),
                    split.organisation(),
                    made.evidence()));
  }

  /** The first of those that say the same of one person in one item. */
  private static List<RoleStatement> once(List<RoleStatement> statements) {
    Set<List<Object>> seen = new HashSet<>();
    return statements.stream()
        .sorted(
            (a, b) ->
                a.item() != b.item()
                    ? Integer.compare(a.item(), b.item())
                    : Integer.compare(a.evidence().span().start(), b.evidence().span().start()))
        .filter(s -> seen.add(List.of(s.item(), surname(s), PersonName.fold(s.role()), place(s))))
        .toList();
  }

  private static String surname(RoleStatement statement) {
    return PersonName.of(statement.person().name()).lastKey();
  }

  private static String place(RoleStatement statement) {
    String organisation = statement.organisation();
    return organisation == null ? "" : PersonName.fold(organisation);
  }
}

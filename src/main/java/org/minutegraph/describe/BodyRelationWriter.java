package org.minutegraph.describe;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.BodyMention;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.SourceSpan;

/**
 * Writes what a document says of two bodies that it names one after the other: that one is the
 * former name of the other, took its place, or belongs to it; and the acronyms of bodies. Nothing
 * is said where the words between the names say nothing.
 */
final class BodyRelationWriter {
  private static final int LONGEST = 80;

  /** {@code the Housing Panel (formerly known as the Homes Board)}. */
  private static final Pattern ONCE =
      Pattern.compile(
          "[\\s*_,(\u2013-]{1,5}(?:formerly|previously)(?: known as)?(?: the)?[\\s*_]{1,5}");

  /**
   * {@code the Homes Board, now the Housing Panel}; {@code was replaced by the}; {@code would now
   * be known as the}.
   */
  private static final Pattern NOW =
      Pattern.compile(
          "[\\s*_,(\u2013-]{1,5}(?:which )?(?:(?:has|had|would|will|is|was|to) )?(?:(?:be|been) )?"
              + "(?:now(?: known as| called)?|re-?named(?: as)?|known in future as"
              + "|(?:now |in future |henceforth )(?:be )?(?:known as|called)"
              + "|(?:replaced|succeeded) by)(?: the)?[\\s*_]{1,5}");

  /** {@code the Rents Working Group, a sub-group of the Housing Panel}. */
  private static final Pattern BELOW =
      Pattern.compile(
          "[\\s*_,(\u2013-]{1,5}(?:which (?:is|was) )?(?:a|the) (?:standing |joint |advisory )?"
              + "(?:sub-? ?group|sub-? ?committee|sub-? ?panel|working (?:group|party)|task group"
              + "|task and finish group) (?:of|to|set up by|established by)(?: the)?[\\s*_]{1,5}");

  private final Sheet sheet;
  private int changes;

  BodyRelationWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(MeetingRecord record) {
    List<BodyMention> bodies =
        record.bodies().stream()
            .sorted(Comparator.comparingInt(body -> body.evidence().span().start()))
            .toList();
    for (int i = 1; i < bodies.size(); i++) {
      relate(record.source().text(), bodies.get(i - 1), bodies.get(i));
    }
    record.acronyms().forEach(acronym -> name(acronym, bodies));
  }

  private void relate(String text, BodyMention one, BodyMention other) {
    int from = one.evidence().span().end();
    int to = other.evidence().span().start();
    if (to < from || to - from > LONGEST) {
      return;
    }
    String between = text.substring(from, to);
    if (ONCE.matcher(between).matches()) {
      change(other, one, one, other);
    } else if (NOW.matcher(between).matches()) {
      change(one, other, one, other);
    } else if (BELOW.matcher(between).matches()) {
      sheet.out.link(node(one), ORG.subOrganizationOf, node(other));
    }
  }

  /** The words are those from the first name to the second. */
  private void change(BodyMention before, BodyMention after, BodyMention first, BodyMention last) {
    changes++;
    Node event = sheet.ids.inDocument("change-" + changes);
    sheet.out.type(event, ORG.ChangeEvent);
    sheet.out.link(event, ORG.originalOrganization, node(before));
    sheet.out.link(event, ORG.resultingOrganization, node(after));
    SourceSpan begin = first.evidence().span();
    SourceSpan end = last.evidence().span();
    sheet.spans.derive(
        event, Evidence.certain(new SourceSpan(begin.document(), begin.start(), end.end())));
  }

  private void name(Acronym acronym, List<BodyMention> bodies) {
    bodies.stream()
        .filter(body -> body.name().equalsIgnoreCase(acronym.longForm()))
        .forEach(body -> sheet.out.text(node(body), SKOS.altLabel, acronym.shortForm()));
  }

  private Node node(BodyMention body) {
    return Objects.requireNonNull(sheet.things.group(body.name(), body.kind()));
  }
}

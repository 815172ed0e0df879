package org.minutegraph.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.BodyKind;
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

  /**
   * {@code the Housing Panel (formerly known as the Homes Board)}; {@code had replaced the Homes
   * Board}.
   */
  private static final Pattern ONCE =
      Pattern.compile(
          "[\\s*_,(\u2013-]{1,5}(?:(?:formerly|previously)(?: known as)?"
              + "|(?:which )?(?:(?:has|had|have) )?(?:(?:since|now) )?(?:replaces|supersedes"
              + "|replaced|succeeded|superseded|taken the place of|took the place of))"
              + "(?: the)?[\\s*_]{1,5}");

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
  private static final String PART_OF =
      "[\\s*_,(\u2013-]{1,5}(?:which (?:is|was) )?(?:a|the) (?:standing |joint |advisory )?"
          + "(?:sub-? ?group|sub-? ?committee|sub-? ?panel|working (?:group|party)|task group"
          + "|task and finish group) (?:of|to|set up by|established by)";

  private static final Pattern BELOW = Pattern.compile(PART_OF + "(?: the)?[\\s*_]{1,5}");

  /** {@code a sub-group of the Committee}: of the one whose minutes these are. */
  private static final Pattern BELOW_THIS =
      Pattern.compile(
          PART_OF
              + " (?:the|this)"
              + " (?:Committee|Panel|Board|Commission|Cabinet|Council|Partnership|Forum)(?!"
              + " (?:of|for|on)\\b| \\p{Lu})\\b");

  private final Sheet sheet;
  private final Set<String> changed = new HashSet<>();

  BodyRelationWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  /** A name in the text; a fact of an item is only the first place at which the item has it. */
  private record Place(BodyMention body, int start, int end) {}

  void write(MeetingRecord record) {
    String text = record.source().text();
    BodyMention own = own(record);
    List<BodyMention> bodies = new ArrayList<>(record.bodies());
    if (own != null) {
      bodies.add(own);
    }
    List<Place> places = places(text, bodies);
    for (int i = 1; i < places.size(); i++) {
      relate(text, record.source().id(), places.get(i - 1), places.get(i));
    }
    if (own != null) {
      places.forEach(place -> putBelow(text, place, own));
    }
    record.acronyms().forEach(acronym -> name(acronym, bodies));
  }

  /** The body that met, where the text has its name. */
  private static @Nullable BodyMention own(MeetingRecord record) {
    String body = record.meeting().body();
    int at =
        body == null
            ? -1
            : record
                .source()
                .text()
                .toLowerCase(Locale.ROOT)
                .indexOf(body.toLowerCase(Locale.ROOT));
    if (body == null || at < 0) {
      return null;
    }
    SourceSpan span = new SourceSpan(record.source().id(), at, at + body.length());
    return new BodyMention(0, body, BodyKind.BODY, Evidence.certain(span));
  }

  private void putBelow(String text, Place place, BodyMention own) {
    Matcher below = BELOW_THIS.matcher(text).region(place.end(), text.length());
    if (below.lookingAt() && !place.body().name().equals(own.name())) {
      sheet.out.link(node(place.body()), ORG.subOrganizationOf, node(own));
    }
  }

  /** All places of all names, in order; of names within others, the longer. */
  private static List<Place> places(String text, List<BodyMention> bodies) {
    List<Place> all = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (BodyMention body : bodies) {
      SourceSpan span = body.evidence().span();
      all.add(new Place(body, span.start(), span.end()));
      if (names.add(body.name())) {
        addPlaces(text, body, all);
      }
    }
    all.sort(Comparator.comparingInt(Place::start).thenComparing(place -> -place.end()));
    List<Place> apart = new ArrayList<>();
    int end = 0;
    for (Place place : all) {
      if (place.start() >= end) {
        apart.add(place);
        end = place.end();
      }
    }
    return apart;
  }

  private static void addPlaces(String text, BodyMention body, List<Place> all) {
    String name = body.name();
    int at = text.indexOf(name);
    while (at >= 0 && !name.isEmpty()) {
      int end = at + name.length();
      if (isEdge(text, at - 1) && isEdge(text, end)) {
        all.add(new Place(body, at, end));
      }
      at = text.indexOf(name, end);
    }
  }

  private static boolean isEdge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private void relate(String text, String document, Place one, Place other) {
    if (other.start() - one.end() > LONGEST) {
      return;
    }
    String between = text.substring(one.end(), other.start());
    SourceSpan words = new SourceSpan(document, one.start(), other.end());
    if (ONCE.matcher(between).matches()) {
      change(other, one, words);
    } else if (NOW.matcher(between).matches()) {
      change(one, other, words);
    } else if (BELOW.matcher(between).matches()) {
      sheet.out.link(node(one.body()), ORG.subOrganizationOf, node(other.body()));
    }
  }

  /** The words are those from the first name to the second. */
  private void change(Place before, Place after, SourceSpan words) {
    Node former = node(before.body());
    Node next = node(after.body());
    if (changed.add(former + " " + next)) {
      Node event = sheet.ids.inDocument("change-" + changed.size());
      sheet.out.type(event, ORG.ChangeEvent);
      sheet.out.link(event, ORG.originalOrganization, former);
      sheet.out.link(event, ORG.resultingOrganization, next);
      sheet.spans.derive(event, Evidence.certain(words));
    }
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

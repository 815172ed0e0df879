package org.minutegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.bodies.Bodies;
import org.minutegraph.extract.bodies.BodyInPlace;
import org.minutegraph.extract.bodies.DocumentBodies;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.nlp.Language;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.BodyMention;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;

/** Finds named bodies and organisations. */
final class BodyMentionExtractor {
  private final Bodies bodies;

  BodyMentionExtractor(Language language) {
    bodies = new Bodies(language);
  }

  List<BodyMention> find(
      MinutesDocument minutes, Meeting meeting, List<Acronym> acronyms, NameFinder names) {
    return find(minutes, meeting, learned(minutes, acronyms, names));
  }

  /** What the document's text tells of names of bodies. */
  DocumentBodies learned(MinutesDocument minutes, List<Acronym> acronyms, NameFinder names) {
    return bodies.of(passages(minutes), texts(minutes.attendance()), acronyms, names);
  }

  List<BodyMention> find(MinutesDocument minutes, Meeting meeting, DocumentBodies document) {
    Set<String> series = series(minutes);
    List<BodyMention> mentions = new ArrayList<>(mentions(0, texts(minutes.preamble()), document));
    for (ItemSection item : minutes.items()) {
      mentions(item.position(), texts(item), document).stream()
          .filter(each -> !isOwnInHeading(each.name(), meeting.body(), item, document))
          .forEach(mentions::add);
    }
    mentions.removeIf(each -> series.contains(each.name()));
    return mentions;
  }

  /** {@code CPB} of the items {@code CPB 31}, {@code CPB 32}: letters before numbers. */
  private static Set<String> series(MinutesDocument minutes) {
    return minutes.items().stream()
        .flatMap(item -> Stream.ofNullable(item.number()))
        .map(number -> number.replaceFirst("[^\\p{Lu}].*", ""))
        .filter(letters -> !letters.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The body that met counts where the text names it, not for a heading that says whose it is. */
  private static boolean isOwnInHeading(
      String name, @Nullable String own, ItemSection item, DocumentBodies document) {
    return own != null
        && DocumentBodies.isSame(name, own)
        && document.in(texts(item.paragraphs())).stream()
            .noneMatch(body -> DocumentBodies.isSame(body.found().name(), own));
  }

  private static List<BodyMention> mentions(
      int item, List<Passage> passages, DocumentBodies document) {
    return document.in(passages).stream().map(body -> mention(item, body)).toList();
  }

  private static BodyMention mention(int item, BodyInPlace body) {
    double confidence = body.found().certain() ? Confidence.LIKELY : Confidence.POSSIBLE;
    return new BodyMention(
        item, body.found().name(), body.found().kind(), new Evidence(body.span(), confidence));
  }

  private static List<Passage> passages(MinutesDocument minutes) {
    return Stream.of(
            texts(minutes.title()).stream(),
            texts(minutes.preamble()).stream(),
            minutes.items().stream().flatMap(item -> texts(item).stream()))
        .flatMap(passages -> passages)
        .toList();
  }

  private static List<Passage> texts(ItemSection item) {
    List<Passage> all = new ArrayList<>(List.of(item.heading()));
    all.addAll(texts(item.paragraphs()));
    return all;
  }

  private static List<Passage> texts(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(Paragraph::text).toList();
  }
}

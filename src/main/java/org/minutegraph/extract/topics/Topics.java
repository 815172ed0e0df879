package org.minutegraph.extract.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.nlp.Language;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.SourceSpan;
import org.minutegraph.topics.TopicScheme;

/** Chooses the subjects of the items of one document. */
public final class Topics {
  /** What is less likely costs more in false labels than it gains in right ones. */
  private static final double LEAST = 0.35;

  private final HeadingLabels headings = new HeadingLabels();
  private final CapitalPhrases capitals = new CapitalPhrases();
  private final Pattern markers =
      Pattern.compile(
          WordList.named("/org/minutegraph/extract/topics/not-lead-ins").alternatives() + "\\b.*",
          Pattern.CASE_INSENSITIVE);
  private final Weights weights = new Weights();
  private final NounPhrases phrases;
  private final KnownTopics known;

  public Topics(Language language, TopicScheme scheme) {
    phrases = new NounPhrases(language);
    known = new KnownTopics(scheme);
  }

  /**
   * A subject of an item.
   *
   * @param item its position
   * @param rank 1 for the most central
   * @param probability that an officer would look for the item under it
   */
  public record Topic(int item, int rank, String label, SourceSpan span, double probability) {}

  /**
   * The subjects of every item that has any.
   *
   * @param isOwn tells the name of the body that met, which is no subject of its meetings
   */
  public List<Topic> of(
      MinutesDocument minutes, NameFinder names, List<Acronym> acronyms, Predicate<String> isOwn) {
    List<ItemSection> items =
        minutes.items().stream()
            .filter(item -> headings.kind(item.heading().text()) != HeadingLabels.Kind.PROCEDURAL)
            .toList();
    Candidates candidates = new Candidates(phrases, capitals, known, weights, names, acronyms);
    List<Topic> topics = new ArrayList<>();
    for (ItemSection item : items) {
      Choice choice = new Choice(isOwn);
      headingLabels(item, names).forEach(choice::add);
      Stream.concat(leadIns(item, names).stream(), told(item, candidates))
          .filter(phrase -> Weights.probability(phrase.weight()) > LEAST)
          .sorted(Comparator.comparingDouble(phrase -> -phrase.weight()))
          .forEach(choice::add);
      topics.addAll(choice.topics(item.position()));
    }
    return topics;
  }

  /** In a long item a phrase is one of many. */
  private Stream<Phrase> told(ItemSection item, Candidates candidates) {
    int words =
        item.paragraphs().stream().mapToInt(each -> each.text().text().split("\\s+").length).sum();
    double given =
        weights.of("phrase")
            + (isBare(item) ? weights.of("bare item") : 0)
            + weights.of("words") * Math.log(1 + words);
    return candidates.of(item, given).stream().filter(phrase -> !capitals.isDull(phrase.text()));
  }

  private boolean isBare(ItemSection item) {
    return headings.kind(item.heading().text()) == HeadingLabels.Kind.BARE;
  }

  private List<Phrase> headingLabels(ItemSection item, NameFinder names) {
    String text = item.heading().text();
    return headings.kind(text) == HeadingLabels.Kind.SUBJECT || headings.isSubjectThoughBare(text)
        ? headings.of(item.heading()).stream()
            .filter(phrase -> !isSomebody(item, phrase, names))
            .map(phrase -> phrase.weighing(weights.of("phrase") + weights.of("heading")))
            .toList()
        : List.of();
  }

  /** {@code Council update - Jo Ash}: who gives it is no subject. */
  private static boolean isSomebody(ItemSection item, Phrase phrase, NameFinder names) {
    return names.in(item.heading()).stream()
        .anyMatch(
            hit ->
                item.heading().span(hit.start(), hit.end()).start() <= phrase.span().start()
                    && phrase.span().end() <= item.heading().span(hit.start(), hit.end()).end());
  }

  private List<Phrase> leadIns(ItemSection item, NameFinder names) {
    double weight =
        weights.of("phrase")
            + weights.of("lead-in")
            + (isBare(item) ? weights.of("bare item") + weights.of("lead-in of a bare item") : 0);
    List<Phrase> labels = new ArrayList<>();
    for (Paragraph paragraph : item.paragraphs()) {
      Passage passage = paragraph.text();
      boolean somebody = names.in(passage).stream().anyMatch(hit -> hit.start() == 0);
      if (!somebody) {
        LeadIns.of(paragraph, this::isSubject)
            .ifPresent(label -> labels.add(label.weighing(weight)));
      }
    }
    return labels;
  }

  private boolean isSubject(String label) {
    return !markers.matcher(label).matches()
        && !capitals.isOffice(label)
        && label.chars().filter(Character::isLowerCase).count() > 2
        && phrases.isName(label);
  }
}

package org.minutegraph.extract.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
  private static final int MOST = 6;
  private static final double LIGHTEST = 1.8;

  private final HeadingLabels headings = new HeadingLabels();
  private final CapitalPhrases capitals = new CapitalPhrases();
  private final Pattern markers =
      Pattern.compile(
          WordList.named("/org/minutegraph/extract/topics/not-lead-ins").alternatives() + "\\b.*",
          Pattern.CASE_INSENSITIVE);
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
   */
  public record Topic(int item, int rank, String label, SourceSpan span, boolean certain) {}

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
    Candidates candidates = new Candidates(phrases, capitals, known, names, acronyms, items);
    List<Topic> topics = new ArrayList<>();
    for (ItemSection item : items) {
      Choice choice = new Choice(isOwn, limit(item));
      headingLabels(item, names).forEach(phrase -> choice.add(phrase, true));
      leadIns(item, names).forEach(phrase -> choice.add(phrase, true));
      candidates.of(item.position()).stream()
          .filter(phrase -> phrase.weight() > LIGHTEST && !capitals.isDull(phrase.text()))
          .forEach(phrase -> choice.add(phrase, false));
      topics.addAll(choice.topics(item.position()));
    }
    return topics;
  }

  private List<Phrase> headingLabels(ItemSection item, NameFinder names) {
    String text = item.heading().text();
    return headings.kind(text) == HeadingLabels.Kind.SUBJECT || headings.isSubjectThoughBare(text)
        ? headings.of(item.heading()).stream()
            .filter(phrase -> !isSomebody(item, phrase, names))
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
    List<Phrase> labels = new ArrayList<>();
    for (Paragraph paragraph : item.paragraphs()) {
      Passage passage = paragraph.text();
      boolean somebody = names.in(passage).stream().anyMatch(hit -> hit.start() == 0);
      if (!somebody) {
        LeadIns.of(paragraph, this::isSubject).ifPresent(labels::add);
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

  /** Short items have few subjects. */
  private static int limit(ItemSection item) {
    int words =
        item.paragraphs().stream().mapToInt(each -> each.text().text().split("\\s+").length).sum();
    return words < 30 ? 2 : words < 80 ? 3 : words < 200 ? 4 : words < 400 ? 5 : MOST;
  }
}

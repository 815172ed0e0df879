package org.minutegraph.extract.topics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.nlp.Sentence;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;

/** The phrases of an item of one document, and how much speaks for each. */
final class Candidates {
  /** {@code were approved as a correct record}: the business of minutes, no subject. */
  private static final Pattern PROCEDURE =
      Pattern.compile(
          "\\b(?:(?:correct|accurate|true)(?: and \\w+)? (?:record|reflection)|minutes (?:of|from)"
              + " the (?:previous |last )?meeting)",
          Pattern.CASE_INSENSITIVE);

  /** Sentences of an item that are always read closely; of later ones, those whose words recur. */
  private static final int OPENING = 12;

  private final NounPhrases phrases;
  private final CapitalPhrases capitals;
  private final KnownTopics known;
  private final Weights weights;
  private final Signs signs;
  private final NameFinder names;
  private final ShortForms shortForms;

  Candidates(
      NounPhrases phrases,
      CapitalPhrases capitals,
      KnownTopics known,
      Weights weights,
      NameFinder names,
      List<Acronym> acronyms) {
    this.phrases = phrases;
    this.capitals = capitals;
    this.known = known;
    this.weights = weights;
    this.names = names;
    signs = new Signs(weights, known);
    shortForms = new ShortForms(acronyms);
  }

  /**
   * Those of an item, with the sum of the weights of each.
   *
   * @param given what the item itself says for all of its phrases
   */
  List<Phrase> of(ItemSection item, double given) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    Map<Passage, List<Sentence>> texts = new LinkedHashMap<>();
    item.paragraphs().stream()
        .map(Paragraph::text)
        .filter(passage -> !PROCEDURE.matcher(passage.text()).find())
        .forEach(passage -> texts.put(passage, phrases.sentences(passage.text())));
    List<Sentence> all = texts.values().stream().flatMap(List::stream).toList();
    Recurring recurring = phrases.recurring(all);
    int length = texts.keySet().stream().mapToInt(passage -> passage.text().length()).sum();
    int sentences = 0;
    int letters = 0;
    for (Map.Entry<Passage, List<Sentence>> text : texts.entrySet()) {
      int sure = sentences == 0 ? text.getValue().size() : OPENING - sentences;
      read(
          new Place(text.getKey(), (double) letters / length, 1.0 / length, given),
          telling(text.getValue(), sure, recurring),
          tallies);
      sentences += text.getValue().size();
      letters += text.getKey().text().length();
    }
    return tallies.values().stream()
        .filter(tally -> !(tally.isOnce() && capitals.isState(tally.text())))
        .map(tally -> tally.phrase(weights.of("again")))
        .toList();
  }

  /**
   * A passage in its item.
   *
   * @param begins how much of the item stands before it, from 0 to 1
   * @param letter how much of the item a letter is
   * @param given what the item says for all of its phrases
   */
  private record Place(Passage passage, double begins, double letter, double given) {
    double of(Words words) {
      return begins + words.start() * letter;
    }
  }

  /** The first ones, and those with words that recur. */
  private static List<Sentence> telling(List<Sentence> sentences, int sure, Recurring recurring) {
    return IntStream.range(0, sentences.size())
        .filter(i -> i < sure || recurring.isIn(sentences.get(i)))
        .mapToObj(sentences::get)
        .toList();
  }

  private void read(Place place, List<Sentence> telling, Map<String, Tally> tallies) {
    String text = place.passage.text();
    List<NameFinder.Hit> people = names.in(place.passage);
    for (Words words : words(text, telling)) {
      if (people.stream().noneMatch(hit -> words.overlaps(hit.start(), hit.end()))) {
        tallies
            .computeIfAbsent(
                words.key(), key -> new Tally(words, place.passage, weight(place, words)))
            .count();
      }
    }
  }

  private double weight(Place place, Words words) {
    return place.given
        + signs.weight(place.passage.text(), words)
        + weights.of("place") * place.of(words);
  }

  private List<Words> words(String text, List<Sentence> telling) {
    List<Words> all = new ArrayList<>(shortForms.in(text));
    capitals.in(text).stream().filter(w -> w.free(all)).toList().forEach(all::add);
    known.in(text).stream().filter(w -> w.free(all)).toList().forEach(all::add);
    telling.stream()
        .flatMap(sentence -> phrases.in(text, sentence).stream())
        .filter(words -> words.free(all))
        .toList()
        .forEach(all::add);
    return all;
  }
}

package org.minutegraph.extract.topics;

import java.util.ArrayList;
import java.util.HashMap;
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

/** The phrases of the items of one document, and how much each says about its item. */
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
  private final NameFinder names;
  private final Surroundings surroundings = new Surroundings();
  private final ShortForms shortForms;
  private final Map<Integer, Map<String, Tally>> byItem = new LinkedHashMap<>();
  private final Map<String, Integer> itemsWith = new HashMap<>();

  Candidates(
      NounPhrases phrases,
      CapitalPhrases capitals,
      KnownTopics known,
      NameFinder names,
      List<Acronym> acronyms,
      List<ItemSection> items) {
    this.phrases = phrases;
    this.capitals = capitals;
    this.known = known;
    this.names = names;
    this.shortForms = new ShortForms(acronyms);
    items.forEach(this::read);
    byItem
        .values()
        .forEach(keys -> keys.keySet().forEach(key -> itemsWith.merge(key, 1, Integer::sum)));
  }

  private void read(ItemSection item) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    Map<Passage, List<Sentence>> texts = new LinkedHashMap<>();
    item.paragraphs().stream()
        .map(Paragraph::text)
        .filter(passage -> !PROCEDURE.matcher(passage.text()).find())
        .forEach(passage -> texts.put(passage, phrases.sentences(passage.text())));
    List<Sentence> all = texts.values().stream().flatMap(List::stream).toList();
    Recurring recurring = phrases.recurring(all);
    int before = 0;
    for (Map.Entry<Passage, List<Sentence>> text : texts.entrySet()) {
      boolean early = before == 0;
      int sure = early ? text.getValue().size() : OPENING - before;
      read(text.getKey(), telling(text.getValue(), sure, recurring), early, tallies);
      before += text.getValue().size();
    }
    byItem.put(item.position(), tallies);
  }

  /** The first ones, and those with words that recur. */
  private static List<Sentence> telling(List<Sentence> sentences, int sure, Recurring recurring) {
    return IntStream.range(0, sentences.size())
        .filter(i -> i < sure || recurring.isIn(sentences.get(i)))
        .mapToObj(sentences::get)
        .toList();
  }

  private void read(
      Passage passage, List<Sentence> telling, boolean early, Map<String, Tally> tallies) {
    String text = passage.text();
    List<NameFinder.Hit> people = names.in(passage);
    List<Words> all = new ArrayList<>(shortForms.in(text));
    capitals.in(text).stream().filter(w -> w.free(all)).toList().forEach(all::add);
    known.in(text).stream().filter(w -> w.free(all)).toList().forEach(all::add);
    telling.stream()
        .flatMap(sentence -> phrases.in(text, sentence).stream())
        .filter(words -> words.free(all))
        .toList()
        .forEach(all::add);
    for (Words words : all) {
      if (people.stream().noneMatch(hit -> words.overlaps(hit.start(), hit.end()))) {
        tallies
            .computeIfAbsent(
                words.key(),
                key -> new Tally(words, passage, early, surroundings.weight(text, words)))
            .count(words, passage);
      }
    }
  }

  /** Those of an item, the weightiest first. */
  List<Phrase> of(int item) {
    List<Phrase> weighed = new ArrayList<>();
    byItem
        .getOrDefault(item, Map.of())
        .forEach((key, tally) -> weighed.add(tally.phrase(rarity(key) * weight(tally))));
    weighed.sort((a, b) -> Double.compare(b.weight(), a.weight()));
    return weighed;
  }

  private double weight(Tally tally) {
    boolean passing = tally.isOnce() && capitals.isState(tally.text());
    return passing ? 0 : known.weight(tally.text());
  }

  /** High for a phrase of this item alone. */
  private double rarity(String key) {
    return Math.log((1.5 + byItem.size()) / itemsWith.getOrDefault(key, 1));
  }
}

package org.minutegraph.extract.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;

/** The phrases of the items of one document, and how much each says about its item. */
final class Candidates {
  /** {@code were approved as a correct record}: the business of minutes, no subject. */
  private static final Pattern PROCEDURE =
      Pattern.compile(
          "\\b(?:(?:correct|accurate|true)(?: and \\w+)? (?:record|reflection)|minutes (?:of|from) the (?:previous |last )?meeting)",
          Pattern.CASE_INSENSITIVE);

  private final NounPhrases phrases;
  private final CapitalPhrases capitals;
  private final NameFinder names;
  private final ShortForms shortForms;
  private final Map<Integer, Map<String, Tally>> byItem = new LinkedHashMap<>();
  private final Map<String, Integer> itemsWith = new HashMap<>();

  Candidates(
      NounPhrases phrases,
      CapitalPhrases capitals,
      NameFinder names,
      List<Acronym> acronyms,
      List<ItemSection> items) {
    this.phrases = phrases;
    this.capitals = capitals;
    this.names = names;
    this.shortForms = new ShortForms(acronyms);
    items.forEach(this::read);
    byItem
        .values()
        .forEach(keys -> keys.keySet().forEach(key -> itemsWith.merge(key, 1, Integer::sum)));
  }

  private void read(ItemSection item) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    boolean early = true;
    for (Paragraph paragraph : item.paragraphs()) {
      Passage passage = paragraph.text();
      if (!PROCEDURE.matcher(passage.text()).find()) {
        read(passage, early, tallies);
        early = false;
      }
    }
    byItem.put(item.position(), tallies);
  }

  private void read(Passage passage, boolean early, Map<String, Tally> tallies) {
    List<NameFinder.Hit> people = names.in(passage);
    List<Words> all = new ArrayList<>(shortForms.in(passage.text()));
    capitals.in(passage.text()).stream().filter(w -> w.free(all)).toList().forEach(all::add);
    phrases.in(passage.text()).stream().filter(w -> w.free(all)).toList().forEach(all::add);
    for (Words words : all) {
      if (people.stream().noneMatch(hit -> words.overlaps(hit.start(), hit.end()))) {
        tallies
            .computeIfAbsent(words.key(), key -> new Tally(words, passage, early))
            .count(words, passage);
      }
    }
  }

  /** Those of an item, the weightiest first. */
  List<Phrase> of(int item) {
    List<Phrase> weighed = new ArrayList<>();
    byItem
        .getOrDefault(item, Map.of())
        .forEach((key, tally) -> weighed.add(tally.phrase(rarity(key))));
    weighed.sort((a, b) -> Double.compare(b.weight(), a.weight()));
    return weighed;
  }

  /** High for a phrase of this item alone. */
  private double rarity(String key) {
    return Math.log((1.5 + byItem.size()) / itemsWith.getOrDefault(key, 1));
  }
}

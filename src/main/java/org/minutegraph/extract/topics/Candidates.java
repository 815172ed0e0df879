package org.minutegraph.extract.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;

/** The noun phrases of the items of one document, and how much each says about its item. */
final class Candidates {
  /** {@code were approved as a correct record}: the business of minutes, no subject. */
  private static final Pattern PROCEDURE =
      Pattern.compile(
          "\\b(?:(?:correct|accurate|true)(?: and \\w+)? (?:record|reflection)|minutes (?:of|from) the (?:previous |last )?meeting)",
          Pattern.CASE_INSENSITIVE);

  private final NounPhrases phrases;
  private final NameFinder names;
  private final Set<String> offices =
      new HashSet<>(WordList.named("/org/minutegraph/extract/topics/office-words").words());
  private final Map<Integer, Map<String, Tally>> byItem = new LinkedHashMap<>();
  private final Map<String, Integer> itemsWith = new HashMap<>();

  /** How often a phrase is printed in an item, and where first. */
  private static final class Tally {
    private final NounPhrases.Found first;
    private final Passage passage;
    private final boolean early;
    private int count;
    private int proper;

    private Tally(NounPhrases.Found first, Passage passage, boolean early) {
      this.first = first;
      this.passage = passage;
      this.early = early;
    }
  }

  Candidates(NounPhrases phrases, NameFinder names, List<ItemSection> items) {
    this.phrases = phrases;
    this.names = names;
    items.forEach(this::read);
    byItem
        .values()
        .forEach(keys -> keys.keySet().forEach(k -> itemsWith.merge(k, 1, Integer::sum)));
  }

  private void read(ItemSection item) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    boolean early = true;
    for (Paragraph paragraph : item.paragraphs()) {
      if (!PROCEDURE.matcher(paragraph.text().text()).find()) {
        read(paragraph.text(), early, tallies);
        early = false;
      }
    }
    byItem.put(item.position(), tallies);
  }

  private void read(Passage passage, boolean early, Map<String, Tally> tallies) {
    List<NameFinder.Hit> people = names.in(passage);
    for (NounPhrases.Found found : phrases.in(passage.text())) {
      boolean person =
          people.stream().anyMatch(hit -> hit.start() < found.end() && found.start() < hit.end());
      if (!person && !isOffice(found.text())) {
        Tally tally = tallies.computeIfAbsent(found.key(), key -> new Tally(found, passage, early));
        tally.count++;
        tally.proper += found.proper() ? 1 : 0;
      }
    }
  }

  private boolean isOffice(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
      if (offices.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Those of an item, the weightiest first. */
  List<Phrase> of(int item) {
    List<Phrase> weighed = new ArrayList<>();
    byItem.getOrDefault(item, Map.of()).forEach((key, tally) -> weighed.add(phrase(key, tally)));
    weighed.sort((a, b) -> Double.compare(b.weight(), a.weight()));
    return weighed;
  }

  private Phrase phrase(String key, Tally tally) {
    NounPhrases.Found found = tally.first;
    double often = 1 + Math.log(tally.count);
    double rare = Math.log((1.0 + byItem.size()) / itemsWith.getOrDefault(key, 1));
    double length = found.words() == 1 ? 0.5 : found.words() == 2 ? 1.2 : 1.0;
    double capitals = tally.proper > 0 ? 1.4 : 1;
    double place = tally.early ? 1.3 : 1;
    return new Phrase(
        found.text(),
        tally.passage.span(found.start(), found.end()),
        often * rare * length * capitals * place);
  }
}

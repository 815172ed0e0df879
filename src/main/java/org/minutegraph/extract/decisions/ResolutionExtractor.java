package org.minutegraph.extract.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Resolution;

/** Finds decisions and recommendations, part by part. */
public final class ResolutionExtractor {
  private static final Pattern SECTION = Pattern.compile("\\s*Decisions?\\s*:?\\s*");

  /**
   * {@code Detailed in the Confidential Schedule}: says where the decision stands, and not what.
   */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "^(?:As\\s+)?(?:[Dd]etailed|[Ss]et\\s+out|[Rr]ecorded|[Cc]ontained)\\s+in\\s+(?:the|a)\\s+(?:[Cc]onfidential|[Pp]rivate|[Ee]xempt|[Rr]estricted)\\b");

  private static final int LONG = 20;

  public List<Resolution> find(MinutesDocument minutes) {
    String text = minutes.source().text();
    return ItemText.of(minutes).stream()
        .flatMap(item -> find(item).stream())
        .map(decision -> Addressee.told(decision, text))
        .toList();
  }

  private static List<Resolution> find(ItemText item) {
    DecisionReader marked = new DecisionReader(item);
    PlainDecisions plain = new PlainDecisions(item);
    int paragraph = 0;
    while (paragraph < item.size()) {
      paragraph = read(item, paragraph, marked, plain);
    }
    List<Resolution> all = new ArrayList<>(marked.found());
    all.addAll(plain.beside(!marked.found().isEmpty()));
    all.addAll(new QuotedMotions(item).find());
    all.removeIf(decision -> ELSEWHERE.matcher(decision.text()).find());
    all.sort(Comparator.comparingInt(resolution -> resolution.evidence().span().start()));
    all.replaceAll(decision -> Corrections.told(decision, item));
    return hasDecisionSection(item) ? withoutFirstVersions(all) : withoutRepeats(all);
  }

  /** {@code Decision:} on a line of its own, before the minutes of the same item. */
  private static boolean hasDecisionSection(ItemText item) {
    return item.paragraphs().stream()
        .anyMatch(paragraph -> SECTION.matcher(paragraph.text().text()).matches());
  }

  /** Of two that say the same, the later stays: the minutes, not the notice of the decision. */
  private static List<Resolution> withoutFirstVersions(List<Resolution> all) {
    List<Resolution> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Resolution first = all.get(i);
      if (all.subList(i + 1, all.size()).stream().noneMatch(later -> same(first, later))) {
        kept.add(first);
      }
    }
    return kept;
  }

  /** A long decision printed twice, word for word, was taken once. */
  private static List<Resolution> withoutRepeats(List<Resolution> all) {
    List<Resolution> kept = new ArrayList<>();
    for (Resolution each : all) {
      boolean known = kept.stream().anyMatch(other -> isRepeated(other, each));
      if (!known) {
        kept.add(each);
      }
    }
    return kept;
  }

  private static boolean isRepeated(Resolution first, Resolution later) {
    return first.text().equalsIgnoreCase(later.text())
        && Objects.equals(first.number(), later.number())
        && first.text().length() > LONG;
  }

  private static boolean same(Resolution first, Resolution later) {
    Set<String> shared = words(first.text());
    Set<String> all = words(later.text());
    int larger = Math.max(shared.size(), all.size());
    shared.retainAll(all);
    return Objects.equals(first.number(), later.number()) && shared.size() >= 0.75 * larger;
  }

  private static Set<String> words(String text) {
    return new LinkedHashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("\\W+")));
  }

  /** Reads a paragraph, and what belongs to its decisions; returns the next to read. */
  private static int read(
      ItemText item, int paragraph, DecisionReader marked, PlainDecisions plain) {
    String text = item.text(paragraph);
    Optional<DecisionMarker> marker =
        DecisionMarker.find(text, 0).or(() -> DecisionLead.find(item, paragraph));
    plain.read(paragraph, marker.map(DecisionMarker::start).orElse(text.length()));
    int next = paragraph + 1;
    while (marker.isPresent()) {
      marked.read(paragraph, marker.get());
      next = Math.max(next, marked.next());
      int end = marker.get().end();
      marker = end < text.length() ? DecisionMarker.find(text, end) : Optional.empty();
    }
    return next;
  }
}

package org.minutegraph.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.LimbLabel;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.Resolution;

/** Reads a marked decision from its marker on: one part, or limb after limb. */
final class DecisionReader {
  /** How far a limb may reach before the next one. */
  private static final int LONGEST_LIMB = 12;

  /** Fewer letters between two labels are no limb: {@code paragraphs (a) and (b)}. */
  private static final int SHORTEST_LIMB = 8;

  private static final Pattern NOTE =
      Pattern.compile("^\\s*" + WordList.named("decision-notes").alternatives() + "(?!\\s*\\d)");

  /** The place before a further limb on the same line: {@code ...; and (b)}, {@code ... . (2)}. */
  private static final Pattern JOINT =
      Pattern.compile("(?:[;.,:]|\\band|\\bor)\\s+(?=\\(?[\\p{Alnum}]{1,4}[).])");

  /** The first limb behind its lead-in: {@code That (a) ...}. */
  private static final Pattern FIRST_LIMB =
      Pattern.compile("(?<=^|\\s)\\(?(?:1|a|i|A)\\)\\s*(?=\\S)");

  /** {@code refused for the following reasons:}: what follows are no decisions of their own. */
  private static final Pattern REASONS =
      Pattern.compile(
          "(?i)\\b(?:reasons?|grounds?|conditions?|amendments?)\\s*:\\s*[-\u2013]*\\s*$");

  private final ItemText item;
  private final List<Resolution> found = new ArrayList<>();
  private final List<DecisionText> parts = new ArrayList<>();
  private int next;

  DecisionReader(ItemText item) {
    this.item = item;
  }

  List<Resolution> found() {
    return found;
  }

  /** The first paragraph that no decision has taken up whole. */
  int next() {
    return next;
  }

  /** Reads the decision that a marker in a paragraph begins. */
  void read(int paragraph, DecisionMarker marker) {
    parts.clear();
    next = paragraph + 1;
    Passage words = words(paragraph, marker.content(), marker.end());
    if (words.text().isBlank()) {
      readBelow(item.size() > next ? item.paragraphs().get(next) : null);
    } else if (marker.end() < item.text(paragraph).length()) {
      parts.add(new DecisionText(null, words));
    } else {
      readFrom(words, item.paragraphs().get(paragraph).depth());
    }
    parts.forEach(
        part ->
            found.add(part.resolution(item.item(), marker.recommendation(), marker.confidence())));
  }

  private Passage words(int paragraph, int from, int to) {
    Passage whole = item.paragraphs().get(paragraph).text();
    return from >= to ? whole.slice(0, 0) : whole.slice(from, to);
  }

  private void readBelow(@Nullable Paragraph first) {
    if (first == null || stops(first.text().text())) {
      return;
    }
    next++;
    boolean bullets = first.kind() == Paragraph.Kind.LIST_ITEM;
    readFrom(untold(first.text()), first.depth());
    while (limbless() && next < item.size() && another(item.paragraphs().get(next), bullets)) {
      parts.add(new DecisionText(null, untold(item.paragraphs().get(next++).text())));
      continueLast(0);
    }
  }

  /** {@code The Board agreed that}, in a list of decisions: the words from {@code that} on. */
  private static Passage untold(Passage words) {
    Matcher told = DecisionWords.TOLD.matcher(words.text());
    return told.find() ? words.slice(told.end(), words.text().length()) : words;
  }

  private boolean limbless() {
    return parts.get(parts.size() - 1).label() == null;
  }

  /** A further part without number: {@code That ...}, or the next bullet. */
  private boolean another(Paragraph paragraph, boolean bullets) {
    String text = paragraph.text().text();
    return !stops(text)
        && (bullets
            ? paragraph.kind() == Paragraph.Kind.LIST_ITEM
            : text.startsWith("That ") || text.startsWith("AND "));
  }

  private void readFrom(Passage words, int depth) {
    Optional<LimbLabel> label = LimbLabel.at(words.text());
    if (label.isPresent()) {
      readLimbs(label.get(), words, depth);
      return;
    }
    Optional<Integer> limb = limbBehindLead(words.text());
    if (limb.isPresent()) {
      Passage rest = words.slice(limb.get(), words.text().length());
      readLimbs(LimbLabel.at(rest.text()).orElseThrow(), rest, depth);
      return;
    }
    DecisionText whole = new DecisionText(null, words);
    if (REASONS.matcher(words.text()).find() && firstLimbFollows()) {
      parts.add(whole);
      addLines();
      return;
    }
    if ((whole.announces() || whole.isCut()) && firstLimbFollows()) {
      Paragraph first = item.paragraphs().get(next++);
      readLimbs(LimbLabel.at(first.text().text()).orElseThrow(), first.text(), first.depth());
      return;
    }
    parts.add(whole);
    continueLast(depth);
  }

  /** Takes up a numbered list as part of the words. */
  private void addLines() {
    Optional<LimbLabel> before = Optional.empty();
    while (next < item.size()) {
      Optional<LimbLabel> label = LimbLabel.at(item.text(next));
      Optional<LimbLabel> last = before;
      if (label.isEmpty() || last.isPresent() && !label.get().follows(last.get())) {
        return;
      }
      last().add(item.paragraphs().get(next++));
      before = label;
    }
  }

  private boolean firstLimbFollows() {
    return next < item.size() && LimbLabel.at(item.text(next)).filter(LimbLabel::first).isPresent();
  }

  /** Where the first limb begins behind a short lead-in, if a second one follows. */
  private static Optional<Integer> limbBehindLead(String text) {
    Matcher first = FIRST_LIMB.matcher(text);
    while (first.find()) {
      Optional<LimbLabel> label = LimbLabel.at(text.substring(first.start()));
      if (label.isPresent() && second(text, first.start(), label.get()) > 0) {
        return Optional.of(first.start());
      }
    }
    return Optional.empty();
  }

  /** Where the next limb begins on the same line; 0 where none does. */
  private static int second(String text, int from, LimbLabel before) {
    Matcher joint = JOINT.matcher(text);
    int start = from + before.end();
    int at = start;
    while (at < text.length() && joint.find(at)) {
      at = joint.end();
      Optional<LimbLabel> label = LimbLabel.at(text.substring(at));
      if (label.isPresent()
          && label.get().follows(before)
          && joint.start() - start > SHORTEST_LIMB) {
        return at;
      }
    }
    return 0;
  }

  private void readLimbs(LimbLabel first, Passage words, int depth) {
    addLimbs(first, words);
    while (true) {
      continueLast(depth);
      LimbLabel before = last().label();
      if (next >= item.size() || before == null) {
        return;
      }
      Paragraph paragraph = item.paragraphs().get(next);
      Optional<LimbLabel> label = LimbLabel.at(paragraph.text().text());
      if (label.isEmpty() || !label.get().follows(before)) {
        return;
      }
      next++;
      addLimbs(label.get(), paragraph.text());
    }
  }

  private DecisionText last() {
    return parts.get(parts.size() - 1);
  }

  /** Adds the limb, and any further ones on the same line. */
  private void addLimbs(LimbLabel first, Passage words) {
    LimbLabel label = first;
    Passage rest = words;
    int second = second(rest.text(), 0, label);
    while (second > 0) {
      parts.add(new DecisionText(label, trimmed(rest.slice(label.end(), second))));
      rest = rest.slice(second, rest.text().length());
      label = LimbLabel.at(rest.text()).orElseThrow();
      second = second(rest.text(), 0, label);
    }
    parts.add(new DecisionText(label, rest.slice(label.end(), rest.text().length())));
  }

  private static Passage trimmed(Passage passage) {
    String text =
        passage.text().replaceFirst("[\\s]+$", "").replaceFirst("([;.,])\\s*(?:and|or)$", "$1");
    return passage.slice(0, text.length());
  }

  /** Takes up the paragraphs that go on with the last part. */
  private void continueLast(int depth) {
    while (next < item.size() && goesOn(item.paragraphs().get(next), depth)) {
      last().add(item.paragraphs().get(next++));
    }
  }

  private boolean goesOn(Paragraph paragraph, int depth) {
    String text = paragraph.text().text();
    if (stops(text) || isNextLimb(paragraph, depth)) {
      return false;
    }
    if (paragraph.kind() == Paragraph.Kind.TABLE_ROW && last().label() == null) {
      return false;
    }
    boolean listed = paragraph.kind() == Paragraph.Kind.LIST_ITEM;
    return last().announces()
        || last().open() && (listed || Character.isLowerCase(text.charAt(0)))
        || listed && (last().isLonger() || paragraph.depth() > depth)
        || nextLimbIsNear(depth);
  }

  private boolean isNextLimb(Paragraph paragraph, int depth) {
    LimbLabel before = last().label();
    return before != null
        && (paragraph.depth() <= depth || !last().announces())
        && LimbLabel.at(paragraph.text().text()).filter(l -> l.follows(before)).isPresent();
  }

  private boolean nextLimbIsNear(int depth) {
    for (int i = next + 1; i < Math.min(item.size(), next + LONGEST_LIMB); i++) {
      if (stops(item.text(i))) {
        return false;
      }
      if (isNextLimb(item.paragraphs().get(i), depth)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stops(String text) {
    return text.isBlank()
        || NOTE.matcher(text).find()
        || DecisionMarker.find(text, 0).filter(marker -> marker.start() < 4).isPresent();
  }
}

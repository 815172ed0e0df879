package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/**
 * Items that are neither numbered nor set as headings: entries of a bulleted list, labels with
 * their text behind a colon or a dash, entries of lists that all bear the same number. Each of
 * these has many other uses, so several headings must be among them that nearly all minutes have.
 */
final class UnnumberedItems {
  private static final int FEWEST = 4;
  private static final int USUAL = 3;
  private static final int LONGEST_LABEL = 8;
  private static final Words OTHERS = Words.named("inner-labels");

  /** {@code Finance: The Clerk reported ...}, {@code Finance - ...}, {@code Finance:}. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?<label>\\p{Lu}[^:;.!?|\u2013\u2014]{2,80}?)\\s?(?<sign>:|\\s[-\u2013\u2014])(?:\\s?[-\u2013\u2014])?(?:\\s+|$)");

  /** {@code Finance. The Clerk reported ...}: words without a verb. */
  private static final Pattern STOPPED =
      Pattern.compile(
          "^(?<label>\\p{Lu}[^:;.!?|\u2013\u2014]{2,80}?)(?<sign>\\.)\\s+(?=[\\p{Lu}\\d])");

  private static final Pattern PERSON =
      Pattern.compile("^(?:Cllrs?|Councillors?|Messrs|Mr|Mrs|Ms|Miss|Dr|Rev|Sir|PCSO?)\\b");

  /** Business that hardly ever is part of other business. */
  private static final Pattern ROUTINE =
      Pattern.compile(
          "(?i)(?:apologies|declarations? of|disclosures? of|(?:approval of )?(?:the )?minutes"
              + " of|minutes?$|matters arising|(?:date|time)(?: and (?:time|date|venue|place))?s?"
              + " of (?:the )?next|(?:the )?next meeting|any other business|a\\.?o\\.?b|public"
              + " (?:participation|session|forum))");

  private static final Pattern TOLD =
      Pattern.compile("\\b(?:was|were|had|has|have|received|accepted|(?i:no|none|nil))\\b");

  private final List<Block> blocks;
  private final Headings headings;
  private final int body;

  UnnumberedItems(List<Block> blocks, Headings headings) {
    this.blocks = blocks;
    this.headings = headings;
    this.body = AttendancePart.endOfTitle(blocks);
  }

  /** What weighs most of them all; empty where there are none. */
  List<Candidate> best() {
    List<List<Candidate>> all = new ArrayList<>();
    all.add(bullets(true));
    all.add(bullets(false));
    all.addAll(labels());
    return all.stream()
        .filter(UnnumberedItems::areItems)
        .max(Comparator.comparingDouble(UnnumberedItems::weight))
        .orElse(List.of());
  }

  /**
   * Headings set apart, and with them such business as takes a line and a label: {@code
   * Declarations of interest: None.}
   */
  List<Candidate> withLabels(List<Candidate> set) {
    if (set.size() < FEWEST) {
      return set;
    }
    Set<Integer> known = set.stream().map(Candidate::index).collect(Collectors.toSet());
    List<Candidate> all = new ArrayList<>(set);
    labels().stream()
        .flatMap(List::stream)
        .filter(c -> !known.contains(c.index()) && c.rest() != null)
        .filter(c -> ROUTINE.matcher(c.heading().text()).lookingAt())
        .forEach(all::add);
    all.sort(Comparator.comparingInt(Candidate::index));
    return all;
  }

  static double weight(List<Candidate> items) {
    return items.size()
        + 4.0 * items.stream().filter(c -> Headings.isProcedural(c.heading().text())).count();
  }

  private static boolean areItems(List<Candidate> found) {
    long usual = found.stream().filter(c -> Headings.isUsual(c.heading().text())).count();
    return found.size() >= FEWEST && usual >= USUAL;
  }

  /** Headings that all bear one number, as converters leave them where each is a list by itself. */
  static List<Candidate> alike(List<Candidate> numbered) {
    Map<String, List<Candidate>> byNumber = new LinkedHashMap<>();
    for (Candidate candidate : numbered) {
      ItemNumber number = Objects.requireNonNull(candidate.number(), "a numbered candidate");
      if (candidate.weight() > 0) {
        String key = number.style() + " " + number.value();
        byNumber.computeIfAbsent(key, k -> new ArrayList<>()).add(bare(candidate));
      }
    }
    return byNumber.values().stream()
        .filter(UnnumberedItems::areItems)
        .max(Comparator.comparingDouble(UnnumberedItems::weight))
        .orElse(List.of());
  }

  private static Candidate bare(Candidate c) {
    return new Candidate(c.index(), c.bodyFrom(), null, c.heading(), c.rest(), c.weight());
  }

  /** Entries of the outermost list, most of them with text below that is no entry. */
  private List<Candidate> bullets(boolean strong) {
    List<Candidate> found = new ArrayList<>();
    int open = 0;
    for (int i = body; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String text = block.passage().text();
      if (block.kind() == Block.Kind.BULLET
          && block.level() <= 1
          && block.strong() == strong
          && ItemFinder.readsLikeHeading(block, text)) {
        double weight = headings.weight(block, text, i + 1);
        found.add(new Candidate(i, i + 1, null, Headings.trimmed(block.passage()), null, weight));
        open += isText(i + 1) ? 1 : 0;
      }
    }
    return open * 3 >= found.size() * 2 ? found : List.of();
  }

  private boolean isText(int i) {
    return i < blocks.size()
        && (blocks.get(i).kind() != Block.Kind.BULLET || blocks.get(i).level() > 1);
  }

  /** A list for each sign behind labels; a label that comes back is no heading. */
  private List<List<Candidate>> labels() {
    Map<String, List<Candidate>> bySign = new LinkedHashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (int i = body; i < blocks.size(); i++) {
      String text = blocks.get(i).passage().text();
      Matcher label = LABEL.matcher(text);
      Matcher stopped = STOPPED.matcher(text);
      boolean signed = label.find() && Shape.words(label.group("label")) <= LONGEST_LABEL;
      label = signed ? label : stopped;
      if ((signed || stopped.find() && !TextOpening.hasVerb(stopped.group("label")))
          && isHeading(i, label)) {
        times.merge(label.group("label"), 1, Integer::sum);
        bySign
            .computeIfAbsent(label.group("sign").strip(), s -> new ArrayList<>())
            .add(labelled(i, label));
      }
    }
    bySign
        .values()
        .forEach(list -> list.removeIf(c -> times.getOrDefault(c.heading().text(), 0) > 1));
    return List.copyOf(bySign.values());
  }

  private boolean isHeading(int i, Matcher label) {
    Block block = blocks.get(i);
    String head = label.group("label");
    boolean line =
        block.kind() == Block.Kind.PARAGRAPH
            || block.kind() == Block.Kind.HEADING
            || block.kind() == Block.Kind.BULLET && block.level() <= 1;
    boolean follows = label.end() < block.passage().text().length() || i + 1 < blocks.size();
    return line
        && follows
        && Shape.words(head) <= LONGEST_LABEL
        && !Headings.isMarker(head)
        && !OTHERS.is(head)
        && !PERSON.matcher(head).find()
        && (!Headings.isAttendance(head) || Headings.isProcedural(head) && tells(i, label));
  }

  /** {@code Apologies: None were received.} is business; {@code Apologies: Cllr Elm} a list. */
  private boolean tells(int i, Matcher label) {
    String text = blocks.get(i).passage().text();
    boolean alone = label.end() >= text.length();
    String rest = alone ? blocks.get(i + 1).passage().text() : text.substring(label.end());
    return TOLD.matcher(rest).find();
  }

  private Candidate labelled(int i, Matcher label) {
    Passage text = blocks.get(i).passage();
    boolean alone = label.end() >= text.text().length();
    return new Candidate(
        i,
        i + 1,
        null,
        text.slice(0, label.end("label")),
        alone ? null : text.slice(label.end(), text.text().length()),
        1);
  }
}

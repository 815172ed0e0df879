package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Block;
import org.minutegraph.model.SourceSpan;

/**
 * The text under an item's heading, told apart.
 *
 * @param purpose what the agenda said that the item was for
 * @param minutes what was minuted
 * @param aside labels, and decisions printed a second time
 */
record ItemParts(List<Block> purpose, List<Block> minutes, List<SourceSpan> aside) {

  /** {@code Minutes:}, {@code Decision:}: labels of a committee system's pages. */
  private static final Pattern MINUTES = Pattern.compile("(?i)(?:\\W{0,3})minutes?\\s?:?-?");

  private static final Pattern DECISION = Pattern.compile("(?i)(?:\\W{0,3})decisions?\\s?:");

  /** {@code Additional documents:}: what follows, up to the next label, are links. */
  private static final Pattern PAPERS =
      Pattern.compile(
          "(?i)(?:additional|supporting|background|related|attached)\\s(?:documents?|papers?):");

  /** {@code To receive ...}, {@code Members are asked to ...}: what an item is for. */
  private static final Pattern PURPOSE =
      Pattern.compile(
          "^(?:To"
              + " (?:receive|consider|approve|agree|note|confirm|elect|appoint|discuss|review|hear|sign|resolve|take|answer|deal|authorise|adopt|ratify|determine|decide|report|declare|invite|be"
              + " advised|give|update|set|accept|allow|exclude|present|scrutinise|comment|examine|endorse|identify)\\b|(?:Members|Councillors|The"
              + " \\p{L}+) (?:are|is|will be) (?:asked|invited|requested|reminded|recommended)"
              + " to\\b|Members who have\\b).*",
          Pattern.DOTALL);

  /** {@code Cllr Ash moved that the gate be mended.} */
  private static final Pattern SAID =
      Pattern.compile("^\\p{Lu}[^.]{0,60}\\s\\p{Ll}{3,}ed\\s(?:\\S+\\s){2,40}\\S+\\.");

  private static final Pattern CAPITAL =
      Pattern.compile("(?<=\\S )(?=To |Members |Councillors |The )");

  ItemParts {
    purpose = List.copyOf(purpose);
    minutes = List.copyOf(minutes);
    aside = List.copyOf(aside);
  }

  static ItemParts of(List<Block> blocks) {
    Sections sections = Sections.of(blocks);
    boolean label = sections.aside().stream().anyMatch(b -> isLabel(b.passage().text()));
    if (!label) {
      return unlabelled(sections);
    }
    int told = sections.minutes().isEmpty() ? sections.told() : sections.purpose().size();
    List<Block> minutes = new ArrayList<>(sections.purpose());
    minutes.subList(0, told).clear();
    minutes.addAll(sections.minutes());
    List<SourceSpan> aside = new ArrayList<>(spans(sections.aside()));
    Repeated repeated = new Repeated(sections.minutes());
    List<Block> decided = sections.decided();
    if (decided.stream().allMatch(block -> repeated.has(block.passage().text()))) {
      aside.addAll(spans(decided));
      decided = List.of();
    }
    minutes.addAll(marked(decided, sections.aside()));
    return new ItemParts(sections.purpose().subList(0, told), minutes, aside);
  }

  /** {@code Decision:} and {@code That the report be noted}: the label is what marks the words. */
  private static List<Block> marked(List<Block> decided, List<Block> labels) {
    boolean bare =
        !decided.isEmpty()
            && decided.stream().noneMatch(block -> Headings.isMarker(block.passage().text()));
    Stream<Block> label =
        labels.stream()
            .filter(block -> bare && DECISION.matcher(block.passage().text()).matches())
            .limit(1);
    return Stream.concat(label, decided.stream()).toList();
  }

  /** A purpose alone may be what was minuted, save on a page that lists papers under it. */
  private static ItemParts unlabelled(Sections sections) {
    List<Block> blocks = sections.purpose();
    int most = sections.aside().isEmpty() ? blocks.size() - 1 : blocks.size();
    int from = 0;
    while (from < most && isPurpose(blocks.get(from))) {
      from++;
    }
    return new ItemParts(
        blocks.subList(0, from), blocks.subList(from, blocks.size()), spans(sections.aside()));
  }

  private static List<SourceSpan> spans(List<Block> blocks) {
    return blocks.stream().map(block -> block.passage().span()).toList();
  }

  /** The blocks of an item by the label that they stand under; before any, they are purpose. */
  private record Sections(
      List<Block> purpose, List<Block> minutes, List<Block> decided, List<Block> aside) {

    static Sections of(List<Block> blocks) {
      Sections sections =
          new Sections(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      List<Block> open = sections.purpose;
      for (Block block : blocks) {
        String text = block.passage().text();
        List<Block> labelled = sections.under(text);
        if (labelled == null) {
          open = open == sections.aside && isTold(text) ? sections.purpose : open;
          open.add(block);
        } else {
          sections.aside.add(block);
          open = labelled;
        }
      }
      return sections;
    }

    /** Where before a mere {@code Decision:} it begins to be told what happened. */
    int told() {
      int first = 0;
      while (first < purpose.size() && !isSaid(purpose.get(first).passage().text())) {
        first++;
      }
      return first;
    }

    private static boolean isSaid(String text) {
      return isTold(text) || !isPurpose(text) && SAID.matcher(text).find();
    }

    /** Under {@code Additional documents:} too: pages lose the label of what was minuted. */
    private static boolean isTold(String text) {
      return Headings.isMarker(text) || Shape.isTale(text);
    }

    private @Nullable List<Block> under(String text) {
      if (!text.endsWith(":")) {
        return null;
      }
      if (PAPERS.matcher(text).matches()) {
        return aside;
      }
      return MINUTES.matcher(text).matches()
          ? minutes
          : DECISION.matcher(text).matches() ? decided : null;
    }
  }

  private static boolean isPurpose(Block block) {
    return block.kind() != Block.Kind.BULLET && isPurpose(block.passage().text());
  }

  /** {@code Minutes:}, {@code Decision:}. */
  static boolean isLabel(String text) {
    return text.endsWith(":")
        && (MINUTES.matcher(text).matches() || DECISION.matcher(text).matches());
  }

  /** Where in a line a sentence on what the item is for begins, behind its heading; else -1. */
  static int purposeIn(String text) {
    Matcher start = CAPITAL.matcher(text);
    while (start.find()) {
      if (isPurpose(text.substring(start.start()))) {
        return start.start();
      }
    }
    return -1;
  }

  /** True for a sentence of an agenda on what an item is for. */
  static boolean isPurpose(String text) {
    return PURPOSE.matcher(text).matches();
  }
}
